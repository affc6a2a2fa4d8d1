package org.committeepapers.measure.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;

/// A figure of the council's budget: of the whole of what is costed, whatever a table is narrowed to. It needs the
/// extracts that its cost lines count, and no others.
///
/// Where the council rounds lines as they are printed, pounds and millions are two costings.
abstract class BudgetFigure extends Defined {

    /// Pounds in millions, printed to the thousand.
    static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 3);

    private static final Figure NOT_COSTED =
            Figure.notApplicable("the budget or the costs are not among the cost assumptions");

    private final boolean inMillions;

    BudgetFigure(String name, Format format, String means) {
        super(Definition.of(name, format, means), Set.of(CostLine.class, StaffMember.class, AgencyWorker.class));
        this.inMillions = format.unit() == Unit.GBP_MILLIONS;
    }

    abstract Figure of(BudgetGap gap);

    @Override
    public final Figure of(Scope scope) {
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        Figure figure = of(gap(scope)).or(() -> NOT_COSTED);
        return inMillions ? CostTables.millions(figure) : figure;
    }

    private BudgetGap gap(Scope scope) {
        Costing costing =
                scope.council().rules().costing(CostTables.BUDGET, scope.month().asAt());
        long place = inMillions ? Carrying.THOUSANDS : Carrying.POUNDS;
        Map<String, CostTable> costs = CostTables.ofStaff(scope, costing, place);
        CostTable none = new CostTable(List.of());
        CostTable full = costs.getOrDefault(CostTables.FULL, none);
        Figure budget = CostTables.lines(scope.month(), CostTables.BUDGET).stream()
                .map(Stated::budget)
                .findFirst()
                .orElse(Figure.none(""));
        return new BudgetGap(
                new Carrying(costing.rounding(), place).of(budget),
                costs.getOrDefault(CostTables.CURRENT, none).total(),
                full.total(),
                full.quantity());
    }
}
