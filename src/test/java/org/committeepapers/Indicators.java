package org.committeepapers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Frequency;
import org.committeepapers.staging.IndicatorValue.Series;
import org.jspecify.annotations.Nullable;

/// Indicators for tests, with only what matters.
public final class Indicators {

    private Indicators() {}

    /// A percentage to one place.
    public static IndicatorDefinition definition(
            String code,
            Better better,
            @Nullable String target,
            @Nullable String amberLimit,
            @Nullable String tolerance) {
        return definition(code, "pct", better, target, amberLimit, tolerance);
    }

    public static IndicatorDefinition definition(
            String code,
            String unit,
            Better better,
            @Nullable String target,
            @Nullable String amberLimit,
            @Nullable String tolerance) {
        return new IndicatorDefinition(
                code,
                "Share of " + code,
                better,
                unit,
                1,
                number(target),
                number(amberLimit),
                null,
                null,
                null,
                1,
                "Cases",
                number(tolerance));
    }

    public static IndicatorValue value(String day, Frequency frequency, String code, @Nullable String value) {
        return value(day, frequency, code, value, Series.COUNCIL);
    }

    public static IndicatorValue value(
            String day, Frequency frequency, String code, @Nullable String value, Series series) {
        return new IndicatorValue(LocalDate.parse(day), frequency, code, null, null, null, number(value), series);
    }

    public static IndicatorValue share(String day, Frequency frequency, String code, String part, String whole) {
        return new IndicatorValue(
                LocalDate.parse(day), frequency, code, null, number(part), number(whole), null, Series.COUNCIL);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
