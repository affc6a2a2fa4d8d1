package org.committeepapers.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists of words as a `council.yaml` has them under an appendix.
final class WordLists {

    private WordLists() {}

    /// An entry for each row: the cells of some columns that are filled, by the columns' names.
    static String rows(List<Map<String, String>> rows, String... columns) {
        return rows.stream()
                .map(row -> "      - {"
                        + Stream.of(columns)
                                .filter(column -> !row.getOrDefault(column, "").isEmpty())
                                .map(column -> column.replace('_', '-') + ": " + quoted(row.get(column)))
                                .collect(Collectors.joining(", "))
                        + "}")
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9_ ()+/.&'-]*") ? text : '"' + text.replace("\"", "\\\"") + '"';
    }
}
