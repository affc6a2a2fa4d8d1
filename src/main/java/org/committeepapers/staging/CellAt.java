package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Council;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.issue.Place;

/// A cell in its place: what is needed to read it, and to say what is wrong with it.
///
/// @param periodEnd last day of the month that the file is of
record CellAt(Columns columns, ExtractRow row, String column, LocalDate periodEnd) {

    String text() {
        return columns.value(row, column);
    }

    /// As a report may show it.
    String shown() {
        return columns.shown(row, column);
    }

    Place place() {
        return columns.place(row, column);
    }

    Council council() {
        return columns.council();
    }

    /// Whether the council says that it sends the column in per cent.
    boolean isPerCent() {
        return columns.isPerCent(column);
    }

    CellAt in(String otherColumn) {
        return new CellAt(columns, row, otherColumn, periodEnd);
    }
}
