package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.SupplementedScale;
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
        SupplementedScale scale = SupplementedScale.of(scope.month());
        Map<String, String> notes =
                Facts.of(scope.month(), "spinal-point-supplements").byKey();
        return scale.points().stream()
                .map(point -> new Point(
                        point.grade(),
                        Objects.toString(point.point()),
                        PayScale.salary(point),
                        scale.isPassedOver(point) ? "yes" : "no",
                        scale.supplement(point),
                        scale.total(point),
                        notes.get(Objects.toString(point.point()))))
                .toList();
    }
}
