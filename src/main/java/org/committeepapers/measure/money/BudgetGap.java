package org.committeepapers.measure.money;

import java.util.List;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;

/// A budget against what is spent and what would be, in pounds a year.
///
/// @param current what is spent now
/// @param full what would be spent with every post filled
/// @param established the posts of the full establishment, fte
public record BudgetGap(Figure budget, Figure current, Figure full, Figure established) {

    /// What is spent now over the budget; below zero an underspend.
    public Figure overspend() {
        return Figure.of("overspend", Operation.LESS, List.of(current, budget));
    }

    /// What the full establishment would cost over the budget; below zero it is within.
    public Figure excess() {
        return Figure.of("excess", Operation.LESS, List.of(full, budget));
    }

    /// How much more the full establishment would be over the budget than the spend is now.
    public Figure increase() {
        return Figure.of("increase", Operation.LESS, List.of(excess(), overspend()));
    }

    /// The posts that have to stay vacant to keep within the budget, fte: the excess over the budgeted cost of a post.
    public Figure breakEvenVacancies() {
        if (isNothing(budget)) {
            return Figure.notApplicable("the budget pays for no posts");
        }
        if (isNothing(excess())) {
            return Figure.notApplicable("the full establishment is within the budget");
        }
        if (isNothing(established)) {
            return Figure.notApplicable("no posts are costed for the full establishment");
        }
        Figure postsAtCost = Figure.of("excess times posts", Operation.TIMES, List.of(excess(), established));
        return Figure.of("posts that have to stay vacant", Operation.OVER, List.of(postsAtCost, budget));
    }

    private static boolean isNothing(Figure figure) {
        return figure.known().filter(value -> value.signum() <= 0).isPresent();
    }
}
