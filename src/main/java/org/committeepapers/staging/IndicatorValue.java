package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An indicator at the end of a period (extract 10).
///
/// @param unitCode null for the whole council
/// @param value unrounded; numerator over denominator where both are there
public record IndicatorValue(
        LocalDate periodEnd,
        String frequency,
        String indicatorCode,
        @Nullable String unitCode,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String sourceSeries) {}
