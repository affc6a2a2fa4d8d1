package org.committeepapers.measure.dimension;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.plan.Plan;
import org.committeepapers.staging.PlanLine;
import org.jspecify.annotations.Nullable;

/// The lines of the plan by one of their codes, in the order in which the appendix prints them.
abstract class PlanDimension implements Dimension {

    private final String name;
    private final Function<PlanLine, @Nullable String> code;

    PlanDimension(String name, Function<PlanLine, @Nullable String> code) {
        this.name = name;
        this.code = code;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(PlanLine.class);
    }

    /// A line without the code is planned for the whole.
    @Override
    public final boolean covers() {
        return false;
    }

    @Override
    public final boolean printsData() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return Plan.codes(scope, code).stream()
                .map(one -> value(one, Plan.names(scope).getOrDefault(one, one)))
                .toList();
    }

    /// Of the plan there is whatever a declaration asks for: a code that no line has is planned nowhere.
    @Override
    public Value one(Scope scope, String wanted) {
        return value(wanted, Plan.names(scope).getOrDefault(wanted, wanted));
    }

    Value value(String one, String label) {
        return Value.of(label, holding(one));
    }

    Narrowing holding(String one) {
        return Narrowing.to(name, one).where(PlanLine.class, line -> one.equals(code.apply(line)));
    }
}
