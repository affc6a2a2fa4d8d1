package org.committeepapers.appendix.sheet;

import org.committeepapers.appendix.sheet.Form.Brief;
import org.committeepapers.appendix.sheet.Form.DimensionName;
import org.committeepapers.appendix.sheet.Form.MeasureName;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// A sentence of a lead or a note: words; or one of two wordings, by whether a measure is nought.
///
/// @param each a dimension: the sentence is said for each of its values, with the figures narrowed to it
/// @param say the words; a sentence that names a missing figure is not said
/// @param otherwise what is said then; `{why}` prints the reason
/// @param count a measure that decides between `none` and `some`; `{n}` prints it
/// @param leftOut a measure, of which only what the table leaves out decides
public record SheetSentence(
        @Nullable @DimensionName String each,
        @Nullable @Said @Brief String say,
        @Nullable @Said String otherwise,
        @Nullable @MeasureName String count,
        @Nullable @MeasureName String leftOut,
        @Nullable @Said String none,
        @Nullable @Said String some) {}
