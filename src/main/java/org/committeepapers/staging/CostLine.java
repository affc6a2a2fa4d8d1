package org.committeepapers.staging;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A line of a cost table: where its quantity comes from, its rate and on-costs (extract 13).
///
/// @param quantity null where it is computed from staff
/// @param factor multiplies, e.g. 0.5 for half a year
/// @param onCostPct percent added to the product
public record CostLine(
        String paperRef,
        int lineOrder,
        String table,
        @Nullable String section,
        String line,
        QuantitySource quantitySource,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal rateGbp,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal onCostPct,
        @Nullable BigDecimal budgetGbp,
        @Nullable FundingKind fundingKind,
        @Nullable String year) {
    public enum QuantitySource {
        STAFF_GRADE,
        VACANT_SPLIT,
        FIXED,
        POSTS,
        HEADS
    }

    public enum FundingKind {
        BASE,
        CONTINGENCY,
        ONE_OFF,
        PRESSURE
    }
}
