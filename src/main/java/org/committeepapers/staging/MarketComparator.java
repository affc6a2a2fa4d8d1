package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What another authority pays: one element of its pay at one level (extract 9). Quoted, never recomputed.
///
/// @param level `NQSW`, `EXP`, `SP`, or a grade
/// @param useInMean which bound enters the mean: `MAX`, `MIN` or `NONE`
public record MarketComparator(
        LocalDate surveyDate,
        String authority,
        String level,
        String element,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue,
        String unit,
        @Nullable String conditionText,
        @Nullable String useInMean) {}
