package org.committeepapers.council;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known name that a mistyped one was probably meant to be.
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /// The known name with the fewest changed letters. None where half of the letters or more would have to change and
    /// neither name holds the other.
    public static Optional<String> to(String typed, Collection<String> known) {
        return listTo(typed, known).stream().findFirst();
    }

    /// Every known name that is near enough, nearest first; case, spaces, dashes and underscores do not count.
    public static List<String> listTo(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(letters(typed), letters(name)))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(name -> !hasSameLetters(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// ` Did you mean "SW"?`, or nothing where no known name is near.
    public static String question(String typed, Collection<String> known) {
        return to(typed, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    private static boolean isNear(String a, String b) {
        boolean oneInTheOther = Math.min(a.length(), b.length()) >= 3 && (a.contains(b) || b.contains(a));
        return oneInTheOther || 2 * distance(a, b) < Math.max(a.length(), b.length());
    }

    /// Two letters that changed places are the commonest slip.
    private static boolean hasSameLetters(String a, String b) {
        return Arrays.equals(
                letters(a).chars().sorted().toArray(),
                letters(b).chars().sorted().toArray());
    }

    private static String letters(String text) {
        String name = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return name.toLowerCase(Locale.UK).replaceAll("[\\s_-]", "");
    }

    /// Letters put in, taken out, changed, or swapped with their neighbour.
    private static int distance(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], 1 + steps[i - 2][j - 2]);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
