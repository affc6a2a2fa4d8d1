package org.committeepapers.appendix;

import java.util.List;
import org.committeepapers.measure.Format;

/// A table as every format prints it: CSV, XLSX, the HTML macro and the parity check read this one object.
///
/// @param name its file name without ending, unique in the published set, e.g. `staffing-mix`
/// @param title what it shows, where and as at when; the caption
/// @param columns left to right; the first holds the row labels
/// @param rows in printed order, totals included
/// @param notes what a reader must know to read it right: formulas, exclusions, shorthand; may be empty
/// @param source where the figures come from
public record AppendixTable(
        String name, String title, List<Column> columns, List<Row> rows, List<String> notes, String source) {

    public AppendixTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("table " + name + " has " + columns.size() + " columns but a row of "
                        + row.cells().size() + " cells");
            }
        }
    }

    /// Whether any column shares a heading with its neighbours, so that the header has two rows.
    public boolean grouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /// The cell of a row and column as a document prints it.
    public String printed(Row row, int column) {
        return switch (row.cells().get(column)) {
            case Cell.Figure figure -> format(figure, column).print(figure.value());
            case Cell.Text(var text) -> text;
            case Cell.Status status -> status.printed();
            case Cell.Missing(var shorthand, var reason) -> shorthand.printed();
        };
    }

    /// The cell of a row and column as a data file prints it.
    public String plain(Row row, int column) {
        return switch (row.cells().get(column)) {
            case Cell.Figure figure -> format(figure, column).plain(figure.value());
            case Cell.Text(var text) -> text;
            case Cell.Status status -> status.code();
            case Cell.Missing(var shorthand, var reason) -> shorthand.symbol();
        };
    }

    /// How a figure of a column is printed: by its own format, else by the column's.
    ///
    /// @throws IllegalStateException when neither says
    public Format format(Cell.Figure figure, int column) {
        Format format =
                figure.format() != null ? figure.format() : columns.get(column).format();
        if (format == null) {
            throw new IllegalStateException("table " + name + " holds a figure in the column of words "
                    + columns.get(column).key());
        }
        return format;
    }

    /// What the shorthand in its cells means and why it stands there, one line a reason, e.g. `[z] not applicable: no
    /// posts in the establishment`. Empty where every cell is filled.
    public List<String> legend() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Missing.class::isInstance)
                .map(Cell.Missing.class::cast)
                .map(missing -> missing.shorthand().printed() + " "
                        + missing.shorthand().meaning() + ": " + missing.reason())
                .distinct()
                .sorted()
                .toList();
    }
}
