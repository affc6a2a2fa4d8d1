package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;

/// The mean of the fte in post at the ends of the period's months.
@AutoService(Measure.class)
public final class InPostMeanOfMonths extends InPostAtEnds {

    public InPostMeanOfMonths() {
        super(
                Definition.of(
                        "in-post-mean-of-months", Format.FTE, "Mean of the fte in post at the ends of the months."),
                "the fte in post at the end of a month of the period is not on record");
    }

    @Override
    List<YearMonth> ends(Scope scope) {
        return scope.period().months();
    }
}
