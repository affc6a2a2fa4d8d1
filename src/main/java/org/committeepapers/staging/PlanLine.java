package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A target, a plan or an assumption (extract 12).
///
/// @param groupCode role group, or null
/// @param source route of recruitment, or null
/// @param period a year or financial year, e.g. `2012`, `2004/05`
/// @param valueMax upper end of a range such as 20 to 30
/// @param comparison `EQ`, `LT`, `LE` or `GE`
public record PlanLine(
        LocalDate setOn,
        String kind,
        String measure,
        @Nullable String groupCode,
        @Nullable String source,
        @Nullable String period,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        String comparison) {}
