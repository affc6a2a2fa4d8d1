package org.committeepapers.measure.pay;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PayPoint;

/// Where the salaries of the points with a supplement begin and end, pounds a year.
public abstract class SupplementedSalary extends Defined {

    private final Operation end;

    SupplementedSalary(String name, Operation end) {
        super(Definition.of(name, Format.GBP, ""), Set.of(PayPoint.class, CostLine.class));
        this.end = end;
    }

    @Override
    public final Figure of(Scope scope) {
        if (!scope.month().has(PayPoint.class)) {
            return NotSent.figure(PayPoint.class);
        }
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        SupplementedScale scale = SupplementedScale.of(scope.month());
        List<Figure> totals = scale.points().stream()
                .map(scale::total)
                .filter(total -> !total.isNone())
                .toList();
        return totals.isEmpty()
                ? Figure.notApplicable("no point of the scale carries a supplement")
                : Figure.of(name().replace('-', ' '), end, totals);
    }

    /// The lowest of them.
    @AutoService(Measure.class)
    public static final class Lowest extends SupplementedSalary {
        public Lowest() {
            super("supplemented-salary-lowest", Operation.LOWEST);
        }
    }

    /// The highest of them.
    @AutoService(Measure.class)
    public static final class Highest extends SupplementedSalary {
        public Highest() {
            super("supplemented-salary-highest", Operation.HIGHEST);
        }
    }
}
