package org.committeepapers.staging;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an indicator is, which way is better, and its bands (reference file).
///
/// @param amberLimit the last value that is amber, red beyond it; null where only the target is set
public record IndicatorDefinition(
        String indicatorCode,
        String label,
        Better better,
        String unit,
        int decimals,
        @Nullable BigDecimal target,
        @Nullable BigDecimal amberLimit,
        @Nullable BigDecimal redLimit,
        @Nullable String bandNote,
        @Nullable String footnote,
        int displayOrder,
        @Nullable String block) {
    public enum Better {
        HIGHER,
        LOWER
    }
}
