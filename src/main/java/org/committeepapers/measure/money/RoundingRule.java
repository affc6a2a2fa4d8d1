package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.council.Costing;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CostLine;

/// A sentence that says how the costs of the budget are rounded, and who set it so.
@AutoService(Measure.class)
public final class RoundingRule extends Defined {

    public RoundingRule() {
        super(Definition.of("rounding-rule", new Format(Unit.BY_ROW, 0), ""), Set.of(CostLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        Costing costing =
                scope.council().rules().costing(CostTables.BUDGET, scope.month().asAt());
        String place = "the place it is printed with";
        String rule = costing.rounding() == Rounding.LINES
                ? "Every amount is rounded to " + place
                        + " and then added on, so that the printed lines add up to the printed totals"
                : "Amounts are added unrounded and each is rounded once to " + place
                        + ", so that printed lines may differ from the printed totals in the last place";
        return new Figure.Words(rule + " (" + costing.source() + ").");
    }
}
