package org.committeepapers.measure;

import java.util.Set;
import org.committeepapers.council.Target;

/// A target that the council has set for a measure, as it holds at the scope's month's end for its role group.
public class TargetSet extends Defined {

    private final String measure;

    /// @param measure as the targets of `council.yaml` name it
    protected TargetSet(Definition definition, String measure) {
        super(definition, Set.of());
        this.measure = measure;
    }

    @Override
    public Set<String> targets() {
        return Set.of(measure);
    }

    @Override
    public Figure of(Scope scope) {
        return scope.council()
                .findTarget(
                        measure, scope.code("group").orElse(null), scope.at().atEndOfMonth())
                .map(this::figure)
                .orElseGet(() -> Figure.notApplicable("no target was set for that date"));
    }

    private Figure figure(Target target) {
        return Figure.of(new Working.Given("target for " + measure, Exact.of(target.value()), target.source()));
    }
}
