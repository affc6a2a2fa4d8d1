package org.committeepapers.appendix.sheet;

import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.sheet.Form.DimensionName;
import org.committeepapers.appendix.sheet.Form.Narrows;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// A table of a declaration.
///
/// @param own the name of a table that stays Java; nothing else is said then
/// @param title what it shows; the caption
/// @param each a dimension: a table for each of its values
/// @param only `present`: left out where it has no rows
/// @param scope what narrows this table
/// @param decimals of all its figures; unsaid: each measure's
/// @param source where it is not the appendix's
public record SheetTable(
        @Nullable String own,
        @Nullable @Said String title,
        @Nullable @DimensionName String each,
        @Nullable @OneOf("present") String only,
        @Narrows Map<String, String> scope,
        @Nullable Integer decimals,
        @Nullable SheetRows rows,
        List<SheetColumn> columns,
        List<List<SheetSentence>> notes,
        @Nullable @Said String source) {

    /// Its rows, which a table that is not Java's own has: the reader checks it.
    SheetRows lines() {
        if (rows == null) {
            throw new IllegalStateException("a table without rows");
        }
        return rows;
    }
}
