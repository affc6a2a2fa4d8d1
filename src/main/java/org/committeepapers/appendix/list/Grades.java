package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.staging.PayPoint;
import org.jspecify.annotations.Nullable;

/// The grades of the pay scales, in the order in which they were sent.
@AutoService(Listing.class)
public final class Grades extends Listed<Grades.Range> {

    /// @param role whose grade it is, as the scale words it
    /// @param from pounds a year at its start
    /// @param to pounds a year at its top; none where it is one salary
    public record Range(String grade, @Nullable String role, Figure from, Figure to) {}

    public Grades() {
        super("grades", Range.class, PayPoint.class);
    }

    @Override
    public List<Range> rows(Scope scope) {
        PayScale scale = PayScale.of(scope.month());
        return scale.points().stream()
                .map(PayPoint::grade)
                .distinct()
                .map(grade -> range(scale, grade))
                .toList();
    }

    private static Range range(PayScale scale, String grade) {
        PayScale.Range range = scale.range(grade, null);
        return new Range(grade, scale.points(grade, null).getFirst().levelLabel(), range.from(), range.topOfRange());
    }
}
