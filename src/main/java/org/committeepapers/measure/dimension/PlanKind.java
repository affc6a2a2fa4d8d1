package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Nearest;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.plan.Plan;
import org.committeepapers.staging.PlanLine;

/// What is planned: recruits, replacements, places on schemes. A declaration may name several, `A, B`.
@AutoService(Dimension.class)
public final class PlanKind implements Dimension {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(PlanLine.class);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return Plan.lines(scope).stream()
                .map(PlanLine::measure)
                .distinct()
                .map(PlanKind::value)
                .toList();
    }

    @Override
    public Value one(Scope scope, String codes) {
        for (String code : codes.split(", ", -1)) {
            if (!Plan.MEASURES.contains(code)) {
                throw new NotSetException("plan \"" + code + "\"" + Nearest.question(code, Plan.MEASURES));
            }
        }
        return value(codes);
    }

    private static Value value(String codes) {
        Set<String> measures = Set.of(codes.split(", ", -1));
        return Value.of(
                codes,
                Narrowing.to("plan", codes)
                        .where(
                                PlanLine.class,
                                line -> line.kind() == PlanLine.Kind.PLAN && measures.contains(line.measure())));
    }
}
