package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.plan.Plan;
import org.committeepapers.staging.PlanLine;

/// The years, or other spans, that the plan is for, earliest first.
@AutoService(Dimension.class)
public final class PlanYear extends PlanDimension {

    public PlanYear() {
        super("plan-year", PlanLine::period);
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return Plan.codes(scope, PlanLine::period).stream()
                .sorted()
                .map(year -> value(year, year))
                .toList();
    }

    @Override
    Value value(String year, String label) {
        return new Value(year, label, year.replaceAll("\\W", "_"), false, scope -> scope.narrow(holding(year)));
    }
}
