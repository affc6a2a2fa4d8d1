package org.committeepapers.store;

import java.time.YearMonth;
import java.util.Optional;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.StagedRow;
import org.jspecify.annotations.Nullable;

/// A file that was read.
///
/// @param month the month it was sent for
/// @param layout the kind of extract, e.g. `staff-in-post`
/// @param sha256 of its bytes, lower-case hex
/// @param readWith hash of the settings and the version of the product that it was read with; null where not known
public record FileLoad(
        long id,
        String council,
        YearMonth month,
        String layout,
        String fileName,
        String sha256,
        @Nullable String readWith,
        RowCounts counts,
        Status status) {

    /// How far a load has come.
    public enum Status {
        /// Its rows are coming in; figures do not see them.
        READING,
        /// All its rows are there; figures do not see them yet.
        READ,
        /// Figures are made of it.
        CURRENT,
        /// The month was sent again: its rows are gone, this line tells that it was there.
        REPLACED
    }

    /// Its name below the council's folder, e.g. `2011-04/leavers.csv` or `reference/pay-scales.csv`.
    public String path() {
        boolean reference = Layouts.find(layout)
                .filter(known -> known.kind() == Layout.Kind.REFERENCE)
                .isPresent();
        return (reference ? "reference" : month) + "/" + fileName;
    }

    /// Where a row of it stands.
    public Origin origin(@Nullable String sheet, long row) {
        return new Origin(path(), sheet, row);
    }

    /// What is kept of a row of it that no figure counts; empty for one that is used.
    public Optional<LeftOut> leftOut(StagedRow<?> row) {
        Origin origin = origin(row.sheet(), row.number());
        return switch (row) {
            case StagedRow.Used<?> _ -> Optional.empty();
            case StagedRow.SetAside<?> aside ->
                Optional.of(new LeftOut(layout, origin, aside.rule(), aside.unit(), true));
            case StagedRow.Excluded<?> excluded ->
                Optional.of(new LeftOut(layout, origin, excluded.rule(), excluded.unit(), false));
        };
    }
}
