package org.committeepapers.appendix.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.appendix.sheet.Form.MeasureName;
import org.committeepapers.appendix.sheet.Form.Narrows;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// A column, or a block of columns under one heading or for each value of a dimension.
///
/// @param key its name in data files, snake_case with the unit last; words in braces are keys there
/// @param is a measure, a formula, a dimension of the rows (its label), a column of the list, or what a written row
///     brings: `unit`, `target`. Unsaid: the row's label in the first column, the row's own measure in others
/// @param less the row's measure less itself at another time, or less the row's `target`
/// @param share of the same without the row: `true`, or `cumulative`
/// @param missing what is said before, or instead of, the measure's own reason where a figure is missing
/// @param as another unit
/// @param only a measure: the column stands only where it is not nought
/// @param each the dimension of a block, with the values it has
/// @param otherwise what the whole council is called where it has no value of the block's dimension
/// @param columns of a block
public record SheetColumn(
        @Nullable @Said String key,
        @Nullable @Said String heading,
        @Nullable String is,
        @Nullable String less,
        @Nullable @OneOf({"true", "cumulative"}) String share,
        @Nullable String missing,
        @Nullable Integer decimals,

        @Nullable @OneOf({"fte", "posts", "people", "count", "gbp", "gbp_millions", "gbp_thousands", "by_row"})
        String as,

        @Nullable @MeasureName String only,
        @Form.Key("for") @Narrows Map<String, String> each,
        @Nullable String otherwise,
        List<SheetColumn> columns) {

    boolean isBlock() {
        return !columns.isEmpty();
    }

    /// The columns below blocks, left to right.
    public Stream<SheetColumn> leaves() {
        return isBlock() ? columns.stream().flatMap(SheetColumn::leaves) : Stream.of(this);
    }
}
