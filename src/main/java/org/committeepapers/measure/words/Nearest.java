package org.committeepapers.measure.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word that is most like one that is not known, for a message somebody can act on.
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt((String one) -> distance(word, one))
                .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters must be put in, taken out or changed (Levenshtein).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
