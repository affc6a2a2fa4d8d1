package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// The council's turnover of a quarter over the mean of its three months' ends; as it would be over a year where the
/// council's rule `annualised-quarters` says so.
@AutoService(Measure.class)
public final class TurnoverOfQuarter extends Defined {

    public TurnoverOfQuarter() {
        super(
                Definition.of(
                        "turnover-of-quarter",
                        Format.PERCENT,
                        "Turnover: fte of permanent leavers of the quarter as a percentage of the mean of the fte in post, "
                                + "on all of the council's own contracts, at the ends of its three months."),
                Set.of(Leaver.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Optional<Figure> untold = scope.untold(Leaver.class);
        if (untold.isPresent()) {
            return untold.get();
        }
        if (scope.period().to().isAfter(scope.month().month())) {
            return Figure.notAvailable(
                    "the quarter had not ended by " + Dates.day(scope.month().asAt()));
        }
        Figure rate = Turnover.overBase(scope, "in-post-mean-of-months");
        return scope.council().rules().annualisedQuarters(scope.month().asAt())
                ? AnnualisedTurnover.overAYear(rate, scope)
                : rate;
    }
}
