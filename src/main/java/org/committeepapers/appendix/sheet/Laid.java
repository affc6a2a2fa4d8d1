package org.committeepapers.appendix.sheet;

import java.util.List;
import java.util.Optional;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Scope;

/// A declared table as it was laid out for a month: what charts draw and what closing looks at.
///
/// @param scope what the whole table sees
record Laid(Scope scope, SheetTable declared, List<Line> lines, List<Col> columns, AppendixTable table) {

    /// The printed figure of a row in a column, by the column's key; empty where there is none.
    Optional<Exact> value(Line line, String key) {
        List<Cell> cells = table.rows().get(lines.indexOf(line)).cells();
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).column().key().equals(key) && cells.get(index) instanceof Cell.Figure figure) {
                return Optional.of(figure.value());
            }
        }
        return Optional.empty();
    }

    List<Col> figures() {
        return columns.stream().filter(column -> column.column().numeric()).toList();
    }
}
