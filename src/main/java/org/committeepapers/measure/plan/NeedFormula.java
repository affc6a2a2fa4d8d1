package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.PlanLine;

/// How the computed need was found, in words.
@AutoService(Measure.class)
public final class NeedFormula extends Defined {

    public NeedFormula() {
        super(Definition.of("need-formula", new Format(Unit.BY_ROW, 0), ""), Set.of(PlanLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        String words = Need.of(scope).stream().map(need -> need.formula(scope)).collect(Collectors.joining("; "));
        return words.isEmpty() ? Plan.nothing(scope) : new Figure.Words(words);
    }
}
