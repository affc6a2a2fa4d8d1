package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.PlanLine;

/// The rate of turnover that the plan assumes: of the plan's group, else of all.
@AutoService(Measure.class)
public final class PlanningTurnover extends Defined {

    public PlanningTurnover() {
        super(
                Definition.of(
                        "planning-turnover",
                        Format.WHOLE_PERCENT,
                        "Planning rate of turnover: set by decision for the group, else for all."),
                Set.of(PlanLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        return ofGroup(scope, scope.code("plan-group").orElse(""));
    }

    static Figure ofGroup(Scope scope, String group) {
        List<PlanLine> rates = Plan.assumptions(scope, Plan.TURNOVER);
        Optional<PlanLine> rate = Stream.of(group, "")
                .flatMap(code -> rates.stream()
                        .filter(line -> Plan.text(line.groupCode()).equals(code)))
                .findFirst();
        if (rate.isEmpty()) {
            return scope.month().has(PlanLine.class)
                    ? Figure.notAvailable("no planning rate is set for the group")
                    : NotSent.figure(PlanLine.class);
        }
        return Figure.of(Working.Sum.of("planning rate of turnover", "value", List.of(rate.get()), PlanLine::value));
    }
}
