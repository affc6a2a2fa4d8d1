package org.committeepapers.measure.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CostLine;
import org.jspecify.annotations.Nullable;

/// What a line of cost assumptions states, and what follows from it alone. What it does not state is no figure.
public final class Stated {

    private static final Working HUNDRED = Working.Given.constant(100);

    private Stated() {}

    public static Figure quantity(CostLine line) {
        return of("quantity", "quantity", line, CostLine::quantity);
    }

    public static Figure rate(CostLine line) {
        return of("rate", "rate_gbp", line, CostLine::rateGbp);
    }

    public static Figure factor(CostLine line) {
        return of("factor", "factor", line, CostLine::factor);
    }

    public static Figure budget(CostLine line) {
        return of("amount stated", "budget_gbp", line, CostLine::budgetGbp);
    }

    static Figure percentage(CostLine line) {
        return of("on-cost percentage", "on_cost_pct", line, CostLine::onCostPct);
    }

    private static Figure of(
            String what, String column, CostLine line, Function<CostLine, @Nullable BigDecimal> number) {
        return Figure.stated(what, column, line, number, Figure.none("no " + what + " is stated"));
    }

    /// The line's percentage of an amount.
    static Figure onCosts(CostLine line, Figure amount) {
        return Figure.of("percentage of amount", Operation.TIMES, List.of(percentage(line), amount))
                .then(product -> Working.step("on costs", Operation.OVER, product, HUNDRED));
    }

    /// What the line costs: the amount stated, else its quantity times its rate with on costs, and its factor.
    static Figure cost(CostLine line, Figure quantity, Figure onCosts) {
        return budget(line).or(() -> product(line, quantity, each(line, onCosts)));
    }

    /// What one of the line's quantity costs.
    static Figure each(CostLine line, Figure onCosts) {
        Figure rate = rate(line);
        if (rate.isNone()) {
            return Figure.notAvailable("a line of the cost assumptions states neither a rate nor an amount");
        }
        return times("rate", Figure.sum("rate with on costs", List.of(rate, onCosts), ""), factor(line));
    }

    private static Figure product(CostLine line, Figure quantity, Figure each) {
        return quantity.isNone()
                ? Figure.notAvailable("a line of the cost assumptions states neither a quantity nor an amount")
                : Figure.of(line.line(), Operation.TIMES, List.of(quantity, each));
    }

    private static Figure times(String what, Figure amount, Figure factor) {
        return factor.isNone() ? amount : Figure.of(what, Operation.TIMES, List.of(amount, factor));
    }
}
