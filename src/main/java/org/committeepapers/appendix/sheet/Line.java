package org.committeepapers.appendix.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.jspecify.annotations.Nullable;

/// A row before it has cells: its labels, what it narrows, and what it brings with it.
///
/// @param labels by dimension, or `name` of a row written out, in the order of the columns that print them
/// @param written the row as declared, where it is written out
/// @param measure its own, where its columns have none
/// @param item the record of a list
/// @param rest whether it is of what falls into no other row
record Line(
        Row.Kind kind,
        Map<String, Figure> labels,
        UnaryOperator<Scope> narrow,
        @Nullable SheetRow written,
        @Nullable Measure measure,
        @Nullable Record item,
        boolean rest) {

    static Line of(Row.Kind kind, Map<String, Figure> labels, UnaryOperator<Scope> narrow) {
        return new Line(kind, labels, narrow, null, null, null, false);
    }

    static Line rest(String dimension, String label, UnaryOperator<Scope> narrow) {
        return new Line(Row.Kind.DETAIL, labels(dimension, label), narrow, null, null, null, true);
    }

    /// Labels by dimension, in order.
    static Map<String, Figure> labels(String... dimensionsAndLabels) {
        Map<String, Figure> labels = new LinkedHashMap<>();
        for (int index = 0; index < dimensionsAndLabels.length; index += 2) {
            labels.put(dimensionsAndLabels[index], new Figure.Words(dimensionsAndLabels[index + 1]));
        }
        return labels;
    }

    boolean isDetail() {
        return kind == Row.Kind.DETAIL;
    }

    /// All its labels, as a chart or an explanation names the row.
    String label() {
        return labels.values().stream().map(Line::words).collect(Collectors.joining(" / "));
    }

    /// The label of the innermost dimension.
    String innermost() {
        return labels.values().stream().map(Line::words).reduce("", (_, last) -> last);
    }

    private static String words(Figure label) {
        return label instanceof Figure.Words(String text) ? text : "";
    }
}
