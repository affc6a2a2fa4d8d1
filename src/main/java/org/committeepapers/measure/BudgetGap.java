package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Optional;

/// A budget against what is spent and what would be, in pounds a year.
///
/// @param current what is spent now
/// @param full what would be spent with every post filled
/// @param established the posts of the full establishment, fte
public record BudgetGap(BigDecimal budget, BigDecimal current, BigDecimal full, BigDecimal established) {

    /// What is spent now over the budget; below zero an underspend.
    public BigDecimal overspend() {
        return current.subtract(budget);
    }

    /// What the full establishment would cost over the budget; below zero it is within.
    public BigDecimal excess() {
        return full.subtract(budget);
    }

    /// How much more the full establishment would be over the budget than the spend is now.
    public BigDecimal increase() {
        return excess().subtract(overspend());
    }

    /// The posts that have to stay vacant to keep within the budget, fte: the excess over the budgeted cost of a post.
    /// Empty where nothing is over the budget, or it pays for no posts.
    public Optional<Exact> breakEvenVacancies() {
        if (excess().signum() <= 0 || budget.signum() <= 0 || established.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Exact(excess().multiply(established), budget));
    }
}
