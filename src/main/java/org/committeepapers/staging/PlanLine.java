package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A target, a plan or an assumption (extract 12).
///
/// @param groupCode a role group or scheme, or null
/// @param source a route of recruitment, or null
/// @param period a year or financial year, e.g. `2012`, `2004/05`
/// @param valueMax upper end of a range such as 20 to 30
/// @param comparison how the value is meant; null reads as `EQ`
public record PlanLine(
        LocalDate setOn,
        Kind kind,
        String measure,
        @Nullable String groupCode,
        @Nullable String source,
        @Nullable String period,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        Unit unit,
        @Nullable Comparison comparison) {
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
