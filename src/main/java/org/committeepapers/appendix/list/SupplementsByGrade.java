package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PayPoint;

/// The supplements that are proposed by grade, and on which basis.
@AutoService(Listing.class)
public final class SupplementsByGrade extends Listed<SupplementsByGrade.Rate> {

    /// @param supplement pounds a year
    /// @param basis where a grade gets no supplement, with the point that its staff start on
    public record Rate(String grade, Figure supplement, String basis) {}

    public SupplementsByGrade() {
        super("supplements-by-grade", Rate.class, CostLine.class, PayPoint.class);
    }

    @Override
    public List<Rate> rows(Scope scope) {
        PayScale scale = PayScale.of(scope.month());
        return Proposals.of(scope.month()).byGrade().stream()
                .map(line -> new Rate(
                        Objects.toString(line.section(), ""),
                        Stated.rate(line).or(() -> Figure.none("no supplement is proposed for the grade")),
                        basis(line, scale)))
                .toList();
    }

    private static String basis(CostLine line, PayScale scale) {
        Optional<PayPoint> minimum = line.rateGbp() != null || line.section() == null
                ? Optional.empty()
                : scale.points(line.section(), null).stream()
                        .filter(point -> point.isMin() && point.point() != null)
                        .findFirst();
        return line.line()
                + minimum.map(point -> " " + point.point() + " (" + point.salaryGbp() + ")")
                        .orElse("");
    }
}
