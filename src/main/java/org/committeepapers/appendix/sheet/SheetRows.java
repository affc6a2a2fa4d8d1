package org.committeepapers.appendix.sheet;

import java.util.List;
import org.committeepapers.appendix.sheet.Form.DimensionName;
import org.committeepapers.appendix.sheet.Form.FromList;
import org.committeepapers.appendix.sheet.Form.ListName;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// Where the rows of a table come from: the values of a dimension, or of two, one in the other (`by`); a list (`each`);
/// or written out.
///
/// @param of which values of the first dimension
/// @param total the same measures without the row's narrowing, under this label
/// @param subtotal for two dimensions: the same measures without the second, under this label
/// @param rest what falls into no row, printed where there is any; unsaid, it is called not allocated
/// @param known a dimension: the table is of facts that fall into it; a note tells what is left out
/// @param empty why the second dimension has no value
/// @param only `present`: rows of which the first figure is nought are left out
/// @param order `largest first`: by the first figure
@FromList("written")
public record SheetRows(
        @DimensionName List<String> by,
        @Nullable String of,
        @Nullable @ListName String each,
        @Nullable @Said String total,
        @Nullable @Said String subtotal,
        @Nullable @Said String rest,
        @Nullable @DimensionName String known,
        @Nullable @Said String empty,
        @Nullable @OneOf("present") String only,
        @Nullable @OneOf("largest first") String order,
        List<SheetRow> written) {

    boolean onlyPresent() {
        return only != null;
    }

    boolean largestFirst() {
        return order != null;
    }
}
