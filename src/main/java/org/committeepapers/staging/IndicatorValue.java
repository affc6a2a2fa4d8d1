package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An indicator at the end of a period (extract 10). One file may tell of many periods; a period told again is told
/// anew.
///
/// @param unitCode null for the whole council
/// @param value unrounded; numerator over denominator where both are there
public record IndicatorValue(
        LocalDate periodEnd,
        Frequency frequency,
        String indicatorCode,
        @Nullable String unitCode,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        Series sourceSeries) {

    public enum Frequency {
        WEEK,
        MONTH,
        YTD,
        ROLL12,
        YEAR
    }

    public enum Series {
        COUNCIL,
        STAT_NEIGHBOUR,
        NATIONAL,
        PROVISIONAL
    }
}
