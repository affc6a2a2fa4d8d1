package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;

/// A sentence that says who set the optimum share of staff new to the United Kingdom; none where none is set.
@AutoService(Measure.class)
public final class OptimumSource extends Defined {

    private static final String TARGET = "uk-experience-under-2-years";

    public OptimumSource() {
        super(Definition.of("optimum-source", new Format(Unit.BY_ROW, 0), ""), Set.of());
    }

    @Override
    public Set<String> targets() {
        return Set.of(TARGET);
    }

    @Override
    public Figure of(Scope scope) {
        return scope.council()
                .findTarget(
                        TARGET, scope.code("group").orElse(null), scope.month().asAt())
                .<Figure>map(target -> new Figure.Words("Optimum: " + target.source() + "."))
                .orElse(new Figure.Words(""));
    }
}
