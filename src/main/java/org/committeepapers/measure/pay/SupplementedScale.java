package org.committeepapers.measure.pay;

import java.math.BigDecimal;
import java.util.List;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.PayPoint;

/// The numbered points of the pay scales with the supplements that are proposed for their grades.
public record SupplementedScale(PayScale scale, Proposals proposals) {

    public static SupplementedScale of(MonthData month) {
        return new SupplementedScale(PayScale.of(month), Proposals.of(month));
    }

    public List<PayPoint> points() {
        return scale.points().stream().filter(point -> point.point() != null).toList();
    }

    /// The supplement of a point, pounds a year; none where it gets none, and why.
    public Figure supplement(PayPoint point) {
        Figure supplement = proposals.ofGrade(point.grade());
        if (supplement.isNone()) {
            return supplement;
        }
        if (!point.inUse()) {
            return Figure.none("the point is not used");
        }
        return isBelow(point, scale.range(point.grade(), null).accelerated())
                ? Figure.none("the point is below the start of accelerated progression")
                : supplement;
    }

    /// The salary with the supplement; none where there is no supplement.
    public Figure total(PayPoint point) {
        return Figure.of("salary with supplement", Operation.PLUS, List.of(PayScale.salary(point), supplement(point)));
    }

    /// Whether a point is not used, although within the range of its grade.
    public boolean isPassedOver(PayPoint point) {
        return !point.inUse()
                && !isBelow(point, scale.range(point.grade(), null).from());
    }

    private static boolean isBelow(PayPoint point, Figure salary) {
        Exact own = Exact.of(BigDecimal.valueOf(point.salaryGbp()));
        return salary.known().filter(start -> own.compareTo(start) < 0).isPresent();
    }
}
