package org.committeepapers.staging;

import java.math.BigDecimal;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.committeepapers.staging.column.Signed;
import org.jspecify.annotations.Nullable;

/// A line of a cost table: where its quantity comes from, its rate and on-costs (extract 13).
///
/// @param quantity null where it is computed from other rows
/// @param factor multiplies, e.g. 0.5 for half a year
/// @param onCostPct percent added to the rate; on a line of on costs, percent of the total above it
/// @param quantityUnit what the quantity counts, as the table prints it, e.g. `wte`; null where nothing is printed
@LayoutOf(name = "cost-assumptions", kind = Layout.Kind.REFERENCE)
public record CostLine(
        @Key String paperRef,
        @Key int lineOrder,
        @Key String table,
        @LongText @Nullable String section,
        @LongText String line,
        QuantitySource quantitySource,
        @Signed @Nullable BigDecimal quantity,
        @Signed @Nullable BigDecimal rateGbp,
        @Signed @Nullable BigDecimal factor,
        @Signed @Nullable BigDecimal onCostPct,
        @Signed @Nullable BigDecimal budgetGbp,
        @Nullable FundingKind fundingKind,
        @Nullable String year,
        @Nullable String quantityUnit) {

    /// Where a line's quantity comes from. The last five have none of their own: they are worked out from other lines
    /// or from the month's rows.
    public enum QuantitySource {
        /// Staff in post of the grade that the line names, fte.
        STAFF_GRADE,
        /// The assumed split of the vacant posts, fte.
        VACANT_SPLIT,
        FIXED,
        POSTS,
        HEADS,
        /// Agency workers at the month's end, fte.
        AGENCY,
        /// Staff in post and the split of the vacant posts of the line's name together, fte.
        ESTABLISHMENT,
        /// The sum of the lines above it: those of its section, or all where its section has none.
        TOTAL,
        /// The sum of the lines above it and of the cost table that its section names.
        TOTAL_WITH,
        /// A percentage of the total above it.
        ON_COSTS
    }

    /// A line whose quantity is printed without a unit.
    public CostLine(
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
        this(
                paperRef,
                lineOrder,
                table,
                section,
                line,
                quantitySource,
                quantity,
                rateGbp,
                factor,
                onCostPct,
                budgetGbp,
                fundingKind,
                year,
                null);
    }

    public enum FundingKind {
        BASE,
        CONTINGENCY,
        ONE_OFF,
        PRESSURE
    }
}
