package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Unit;

/// The posts that have to stay vacant to keep within the budget, fte.
@AutoService(Measure.class)
public final class BreakEvenVacancies extends BudgetFigure {

    public BreakEvenVacancies() {
        super(
                "break-even-vacancies",
                new Format(Unit.FTE, 2),
                "Vacancy level to stay within budget: the excess over the budgeted cost of a post, which is the budget over"
                        + " the posts costed for the full establishment.");
    }

    @Override
    Figure of(BudgetGap gap) {
        return gap.breakEvenVacancies();
    }
}
