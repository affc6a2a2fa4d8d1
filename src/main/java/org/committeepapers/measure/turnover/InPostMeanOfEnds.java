package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;

/// The mean of the fte in post at the start and at the end of the period.
@AutoService(Measure.class)
public final class InPostMeanOfEnds extends InPostAtEnds {

    public InPostMeanOfEnds() {
        super(
                Definition.of(
                        "in-post-mean-of-ends",
                        Format.FTE,
                        "Mean of the fte in post at the start and at the end of the period."),
                "the fte in post at the start of the period is not on record");
    }

    @Override
    List<YearMonth> ends(Scope scope) {
        return List.of(scope.period().from().minusMonths(1), scope.period().to());
    }
}
