package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of words as columns that stand below each other. A column in which nothing stands is left out.
final class Aligned {

    private static final String BETWEEN = "  ";

    private Aligned() {}

    /// @param rows each of as many cells as the first; a column that is empty below the first row is left out
    static List<String> lines(List<List<String>> rows) {
        List<Integer> columns = IntStream.range(
                        0, rows.isEmpty() ? 0 : rows.getFirst().size())
                .filter(column ->
                        rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column : columns) {
                int width = rows.stream()
                        .mapToInt(one -> one.get(column).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length()))
                        .append(BETWEEN);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
