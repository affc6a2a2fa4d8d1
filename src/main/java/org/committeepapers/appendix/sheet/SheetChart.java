package org.committeepapers.appendix.sheet;

import org.committeepapers.appendix.sheet.Form.DimensionName;
import org.committeepapers.appendix.sheet.Form.MeasureName;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// A chart of a declaration.
///
/// @param each a dimension: a chart for each value, of its table or of its rows
/// @param of the table that it draws
/// @param rows `details`, `all`, or `details with COLUMN`: those of which the column is above nought
/// @param along `columns`: the categories are the table's columns, else its rows
/// @param series by name a column of the table or a measure; or `columns`, or `rows`
public record SheetChart(
        @Nullable @DimensionName String each,

        @OneOf({"column", "stacked column", "line", "horizontal bar", "floating bar", "column with line"})
        String kind,

        @Said String title,
        String of,
        @Nullable String rows,
        @Nullable @OneOf("columns") String along,
        @Nullable SheetSeries series,
        @Nullable Integer decimals,
        @Nullable Target target) {

    /// A line to measure against.
    ///
    /// @param of the series that it is set for
    /// @param is the measure that sets it
    public record Target(
            @Nullable String of,
            @MeasureName String is,
            @Said String name) {}
}
