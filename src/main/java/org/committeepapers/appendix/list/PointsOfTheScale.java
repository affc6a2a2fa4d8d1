package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.month.Facts;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;
import org.jspecify.annotations.Nullable;

/// Every numbered point of the pay scales, with the supplement that is proposed for its grade.
@AutoService(Listing.class)
public final class PointsOfTheScale extends Listed<PointsOfTheScale.Point> {

    /// @param inBrackets whether it is not used, although within the range of its grade
    /// @param supplement pounds a year; none where it gets none, and why
    /// @param total the salary and the supplement
    /// @param note what the council says of the point
    public record Point(
            String grade,
            String point,
            Figure salary,
            String inBrackets,
            Figure supplement,
            Figure total,
            @Nullable String note) {}

    public PointsOfTheScale() {
        super("points-of-the-scale", Point.class, PayPoint.class, CostLine.class, PaperFact.class);
    }

    @Override
    public List<Point> rows(Scope scope) {
        PayScale scale = PayScale.of(scope.month());
        Proposals proposals = Proposals.of(scope.month());
        Map<String, String> notes =
                Facts.of(scope.month(), "spinal-point-supplements").byKey();
        return scale.points().stream()
                .filter(point -> point.point() != null)
                .map(point -> point(point, scale.range(point.grade(), null), proposals, notes))
                .toList();
    }

    private static Point point(
            PayPoint point, PayScale.Range grade, Proposals proposals, Map<String, String> notes) {
        Figure salary = PayScale.salary(point);
        Figure supplement = supplement(point, grade, proposals);
        String number = Objects.toString(point.point());
        boolean inRange = !isBelow(point, grade.from());
        return new Point(
                point.grade(),
                number,
                salary,
                !point.inUse() && inRange ? "yes" : "no",
                supplement,
                Figure.of("salary with supplement", Operation.PLUS, List.of(salary, supplement)),
                notes.get(number));
    }

    private static Figure supplement(PayPoint point, PayScale.Range grade, Proposals proposals) {
        Figure supplement = proposals.ofGrade(point.grade());
        if (supplement.isNone()) {
            return supplement;
        }
        if (!point.inUse()) {
            return Figure.none("the point is not used");
        }
        return isBelow(point, grade.accelerated())
                ? Figure.none("the point is below the start of accelerated progression")
                : supplement;
    }

    private static boolean isBelow(PayPoint point, Figure salary) {
        Exact own = Exact.of(BigDecimal.valueOf(point.salaryGbp()));
        return salary.known().filter(start -> own.compareTo(start) < 0).isPresent();
    }
}
