package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.committeepapers.staging.column.Codes;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Signed;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// A total of a month before person-level extracts exist, typed in by an officer (reference file).
///
/// @param unitCode null for the whole council
/// @param measure one of `MEASURES`
/// @param value in fte unless the measure says otherwise
@LayoutOf(name = "history-totals", kind = Layout.Kind.REFERENCE)
public record HistoryTotal(
        @Key LocalDate periodEnd,
        @HeaderNeeded @Key @Unit @Nullable String unitCode,
        @Codes("role_group") @HeaderNeeded @Key @Nullable String roleGroup,
        @Codes(HistoryTotal.LIST) @Key String measure,
        @Signed BigDecimal value)
        implements Snapshot {

    static final String LIST = "history_measure";

    /// What is typed in for the months before extracts.
    static final List<String> MEASURES = List.of("IN_POST", "OVERSEAS", "AGENCY", "VACANCIES", "ESTABLISHMENT");
}
