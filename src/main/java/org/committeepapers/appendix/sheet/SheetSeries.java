package org.committeepapers.appendix.sheet;

import java.util.Map;
import org.committeepapers.appendix.sheet.Form.Brief;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Others;
import org.jspecify.annotations.Nullable;

/// The series of a chart: all columns, all rows, or some by name.
///
/// @param all `columns` or `rows`
/// @param named by printed name, the key of a column or a measure
public record SheetSeries(
        @Nullable @Brief @OneOf({"columns", "rows"}) String all,
        @Others(anything = true) Map<String, String> named) {}
