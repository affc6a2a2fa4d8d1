package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.staging.column.Codes;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.jspecify.annotations.Nullable;

/// What another authority pays: one element of its pay at one level (extract 9). Quoted, never recomputed.
///
/// @param level `NQSW`, `EXP`, `SP`, or a grade
/// @param conditionText what is paid or to whom, in the authority's words
/// @param useInMean which bound enters a mean of authorities
/// @param frequency how often it is paid where that is said, e.g. `monthly`
@LayoutOf(name = "market-comparators", kind = Layout.Kind.REFERENCE)
public record MarketComparator(
        @Key LocalDate surveyDate,
        @Key String authority,
        @Key String level,
        @Key Element element,
        @HeaderNeeded @Nullable BigDecimal minValue,
        @HeaderNeeded @Nullable BigDecimal maxValue,
        @Codes("pay_unit") Unit unit,
        @Key @LongText @Nullable String conditionText,
        @Nullable Bound useInMean,
        @Nullable String frequency) {
    public enum Element {
        BASE,
        RETENTION,
        GOLDEN_HELLO,
        MARKET_SUPP,
        CAR,
        REFER,
        OTHER_PAY,
        NON_PAY
    }

    public enum Unit {
        GBP_PA,
        GBP_ONCE,
        /// Pounds, for which period is not said.
        GBP,
        PCT_BASIC,
        VOUCHER
    }

    public enum Bound {
        MAX,
        MIN,
        NONE
    }
}
