package org.committeepapers.appendix.sheet;

import java.util.Map;
import org.committeepapers.appendix.sheet.Form.MeasureName;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Others;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// A row written out, with what narrows it and, where rows differ in what they count, its measure.
///
/// @param target the measure that sets its target
/// @param unit as a column of units prints it
public record SheetRow(
        @Said String name,
        @Nullable @MeasureName String is,
        @Nullable @MeasureName String target,
        @Nullable String unit,
        @Nullable Integer decimals,
        @Nullable @OneOf({"subtotal", "total"}) String kind,
        @Others Map<String, String> narrow) {}
