package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CostLine;

/// What the council calls its budget.
@AutoService(Measure.class)
public final class BudgetLine extends Defined {

    public BudgetLine() {
        super(Definition.of("budget-line", new Format(Unit.BY_ROW, 0), ""), Set.of(CostLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        return new Figure.Words(CostTables.lines(scope.month(), CostTables.BUDGET).stream()
                .map(CostLine::line)
                .findFirst()
                .orElse("Current budget"));
    }
}
