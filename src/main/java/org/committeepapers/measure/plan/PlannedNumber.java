package org.committeepapers.measure.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.PlanLine;
import org.jspecify.annotations.Nullable;

/// A number of the plan's lines, added up. Lines are not of a cohort: what is planned a year is planned for each.
abstract class PlannedNumber extends Defined {

    private final String column;
    private final Function<PlanLine, @Nullable BigDecimal> number;

    PlannedNumber(Definition definition, String column, Function<PlanLine, @Nullable BigDecimal> number) {
        super(definition, Set.of(PlanLine.class));
        this.column = column;
        this.number = number;
    }

    @Override
    public final boolean adds() {
        return true;
    }

    @Override
    public final Figure of(Scope scope) {
        List<PlanLine> lines = Plan.lines(scope);
        return lines.isEmpty()
                ? Plan.nothing(scope)
                : Figure.of(Working.Sum.of(name().replace('-', ' '), column, lines, number));
    }
}
