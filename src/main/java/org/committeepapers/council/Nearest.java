package org.committeepapers.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known name that a mistyped one was probably meant to be.
public final class Nearest {

    private Nearest() {}

    /// The known name with the fewest changed letters, or none where half of the letters or more would have to change.
    public static Optional<String> to(String typed, Collection<String> known) {
        return listTo(typed, known).stream().findFirst();
    }

    /// Every known name that is near enough, nearest first; case, spaces, dashes and underscores do not count.
    public static List<String> listTo(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> 2 * distance(typed, name) < Math.max(letters(typed).length(), letters(name).length()))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// ` Did you mean "SW"?`, or nothing where no known name is near.
    public static String question(String typed, Collection<String> known) {
        return to(typed, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[\\s_-]", "");
    }

    /// Letters put in, taken out or changed (Levenshtein).
    private static int distance(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
