package org.committeepapers.staging;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.committeepapers.staging.column.Signed;
import org.jspecify.annotations.Nullable;

/// What an indicator is, which way is better, and its bands (reference file).
///
/// @param unit as the council names it, e.g. `pct`, `count`, `per 10000`
/// @param amberLimit the last value that is amber, red beyond it; the target itself where nothing is amber; null where
///     the indicator is not rated
/// @param block where it stands on the scorecard; null where it is not on it
/// @param tolerance the largest change that is no clear change; null for a change too small to be printed
@LayoutOf(name = "indicator-definitions", kind = Layout.Kind.REFERENCE)
public record IndicatorDefinition(
        @Key String indicatorCode,
        @LongText String label,
        Better better,
        String unit,
        int decimals,
        @Signed @Nullable BigDecimal target,
        @Signed @Nullable BigDecimal amberLimit,
        @Signed @Nullable BigDecimal redLimit,
        @LongText @Nullable String bandNote,
        @LongText @Nullable String footnote,
        int displayOrder,
        @Nullable String block,
        @Nullable BigDecimal tolerance) {
    public enum Better {
        HIGHER,
        LOWER
    }

    private static final int MOST_DECIMALS = 6;
    private static final Pattern PER = Pattern.compile("per ([1-9][0-9]{0,8})");

    /// More decimals than anybody prints are cut to six.
    public IndicatorDefinition {
        decimals = Math.min(decimals, MOST_DECIMALS);
    }

    /// What a numerator over its denominator is multiplied by: 100 for `pct`, 10000 for `per 10000`, else 1.
    public BigDecimal scale() {
        Matcher per = PER.matcher(unit);
        if (per.matches()) {
            return new BigDecimal(per.group(1));
        }
        return unit.equals("pct") ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }
}
