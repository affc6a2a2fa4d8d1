package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.JobApplication;

/// Marks beside offers, which a table's notes explain.
@AutoService(Measure.class)
public final class OfferRemarks extends Defined {

    public OfferRemarks() {
        super(Definition.of("offer-remarks", new Format(Unit.BY_ROW, 0), ""), Set.of(JobApplication.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!(scope.figure("interviewed") instanceof Figure.Known(Working interviewed)
                && scope.figure("offered") instanceof Figure.Known(Working offered))) {
            return scope.figure("offered");
        }
        List<String> remarks = new ArrayList<>();
        if (scope.figure("nqsw-offers").isSome()) {
            remarks.add("* not including NQSW");
        }
        if (isMostlyInternal(interviewed) && isMostlyInternal(offered)) {
            remarks.add("** majority internal");
        }
        return new Figure.Words(String.join(", ", remarks));
    }

    /// Whether more than half are of the council's own staff.
    private static boolean isMostlyInternal(Working applications) {
        long internal = applications
                .rows()
                .map(JobApplication.class::cast)
                .filter(one -> Boolean.TRUE.equals(one.internal()))
                .count();
        return 2 * internal > applications.rows().count();
    }
}
