package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.committeepapers.staging.column.Codes;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Signed;
import org.jspecify.annotations.Nullable;

/// A target, a plan or an assumption (extract 12).
///
/// @param measure one of `MEASURES`, or the code of an indicator
/// @param groupCode a role group or scheme, or null
/// @param source a route of recruitment, or null
/// @param period a year or financial year, e.g. `2012`, `2004/05`
/// @param valueMax upper end of a range such as 20 to 30
/// @param comparison how the value is meant; null reads as `EQ`
@LayoutOf(name = "targets-and-plan", kind = Layout.Kind.REFERENCE)
public record PlanLine(
        @Key LocalDate setOn,
        @Key Kind kind,
        @Codes(PlanLine.LIST) @Key String measure,
        @Key @Nullable String groupCode,
        @Key @Nullable String source,
        @Key @Nullable String period,
        @Signed BigDecimal value,
        @Signed @Nullable BigDecimal valueMax,
        @Codes("plan_unit") Unit unit,
        @Nullable Comparison comparison) {

    static final String LIST = "plan_measure";

    /// What may be planned, assumed and aimed at; an aim may also be the code of an indicator.
    static final List<String> MEASURES = List.of(
            "RECRUITS",
            "AGENCY_REPLACEMENT",
            "LEAVER_REPLACEMENT",
            "SCHEME_PLACES",
            "TURNOVER",
            "VACANCIES",
            "VACANCY_RATE",
            "PERM_SHARE",
            "PATHWAY_STAFF");

    public enum Kind {
        TARGET,
        PLAN,
        ASSUMPTION
    }

    public enum Unit {
        PCT,
        POSTS,
        FTE,
        PEOPLE
    }

    public enum Comparison {
        EQ,
        LT,
        LE,
        GE
    }
}
