package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;

/// Fte in post on the last day of the period.
@AutoService(Measure.class)
public final class InPostAtEnd extends InPostAtEnds {

    public InPostAtEnd() {
        super(
                Definition.of(
                        "in-post-at-end",
                        Format.FTE,
                        "In post on the last day of the period; before extracts begin, totals typed in."),
                "the fte in post at the end of the year is not on record");
    }

    @Override
    List<YearMonth> ends(Scope scope) {
        return List.of(scope.period().to());
    }
}
