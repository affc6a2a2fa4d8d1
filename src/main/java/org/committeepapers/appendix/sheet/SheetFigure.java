package org.committeepapers.appendix.sheet;

import java.util.Map;
import org.committeepapers.appendix.sheet.Form.MeasureName;
import org.committeepapers.appendix.sheet.Form.Others;
import org.jspecify.annotations.Nullable;

/// A figure that sentences name.
///
/// @param is a measure, or a formula over measures
/// @param decimals places printed; unsaid: the measure's
/// @param narrow by dimension, the value it is narrowed to
public record SheetFigure(
        @MeasureName String is,
        @Nullable Integer decimals,
        @Others Map<String, String> narrow) {}
