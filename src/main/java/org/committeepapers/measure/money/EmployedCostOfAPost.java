package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// What one fte of the council's own staff costs in a year with on-costs, pounds: the mean of the grades of the
/// council's
/// current cost estimate.
@AutoService(Measure.class)
public final class EmployedCostOfAPost extends Defined {

    private static final String NONE = "the cost assumptions hold no estimate of what staff cost now";
    private static final Set<QuantitySource> STAFF =
            Set.of(QuantitySource.STAFF_GRADE, QuantitySource.FIXED, QuantitySource.POSTS, QuantitySource.HEADS);

    public EmployedCostOfAPost() {
        super(
                Definition.of(
                        "employed-cost-of-a-post",
                        Format.GBP,
                        "Cost of an employed post: the current cost estimate with on-costs over the fte it is for."),
                Set.of(CostLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        Costing costing = scope.council()
                .rules()
                .costing(CostTables.STAFF_COSTS, scope.month().asAt());
        List<Working> staff = new ArrayList<>();
        List<Working> costs = new ArrayList<>();
        for (CostLine line : CostTables.lines(scope.month(), CostTables.CURRENT)) {
            if (!STAFF.contains(line.quantitySource())) {
                continue;
            }
            if (line.rateGbp() == null) {
                return Figure.notAvailable("the cost assumptions give no rate for " + line.line());
            }
            Figure quantity = quantity(scope, costing, line);
            if (!(quantity instanceof Figure.Known(Working fte))) {
                return quantity;
            }
            Working rate = Working.Sum.of("rate of " + line.line(), "rate_gbp", List.of(line), CostLine::rateGbp);
            staff.add(fte);
            costs.add(Working.step("cost of " + line.line(), Operation.TIMES, fte, rate));
        }
        Working all = new Working.Step("staff costed", Operation.PLUS, staff);
        return all.value().signum() == 0
                ? Figure.notAvailable(NONE)
                : Figure.of(Working.step(
                        "employed cost of a post",
                        Operation.OVER,
                        withOnCosts(scope, new Working.Step("cost of staff", Operation.PLUS, costs)),
                        all));
    }

    private static Figure quantity(Scope scope, Costing costing, CostLine line) {
        if (line.quantitySource() == QuantitySource.STAFF_GRADE) {
            return CostTables.inPost(scope, costing, Set.of(line.line()));
        }
        return line.quantity() == null
                ? Figure.notAvailable("the cost assumptions give no quantity for " + line.line())
                : Figure.of(Working.Sum.of("fte of " + line.line(), "quantity", List.of(line), CostLine::quantity));
    }

    private static Working withOnCosts(Scope scope, Working cost) {
        List<CostLine> onCosts = CostTables.lines(scope.month(), CostTables.CURRENT).stream()
                .filter(line -> line.quantitySource() == QuantitySource.ON_COSTS && line.onCostPct() != null)
                .toList();
        if (onCosts.isEmpty()) {
            return cost;
        }
        Working hundred = Working.Given.constant(100);
        Working percent = Working.Sum.of("on-costs, %", "on_cost_pct", onCosts, CostLine::onCostPct);
        Working factor = Working.step(
                "with on-costs",
                Operation.OVER,
                Working.step("of a hundred", Operation.PLUS, hundred, percent),
                hundred);
        return Working.step("cost of staff with on-costs", Operation.TIMES, cost, factor);
    }
}
