package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Signed;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// An indicator at the end of a period (extract 10). One file may tell of many periods; a period told again is told
/// anew.
///
/// @param unitCode null for the whole council
/// @param value unrounded; numerator over denominator where both are there
@LayoutOf(name = "indicators", kind = Layout.Kind.EVENT)
public record IndicatorValue(
        @Key LocalDate periodEnd,
        @Key Frequency frequency,
        @Key String indicatorCode,
        @Key @Unit @Nullable String unitCode,
        @Signed @Nullable BigDecimal numerator,
        @Signed @Nullable BigDecimal denominator,
        @HeaderNeeded @Signed @Nullable BigDecimal value,
        @Key Series sourceSeries) {

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
