package org.committeepapers.appendix;

import java.util.List;

/// A row of an appendix table: one cell for each column, the first is its label.
public record Row(Kind kind, List<Cell> cells) {

    /// What a row sums: it decides how the row stands out, without colour.
    public enum Kind {
        DETAIL,
        SUBTOTAL,
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row detail(Cell... cells) {
        return new Row(Kind.DETAIL, List.of(cells));
    }

    public static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells));
    }
}
