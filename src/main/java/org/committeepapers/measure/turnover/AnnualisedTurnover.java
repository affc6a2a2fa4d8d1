package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// The council's turnover of a span as it would be over a year.
@AutoService(Measure.class)
public final class AnnualisedTurnover extends Defined {

    private static final long MONTHS_A_YEAR = 12;

    public AnnualisedTurnover() {
        super(
                Definition.of(
                        "annualised-turnover",
                        Format.PERCENT,
                        "Turnover, annualised: the turnover of the period times twelve over its months."),
                Set.of(Leaver.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        return overAYear(scope.figure(Turnover.NAME), scope);
    }

    static Figure overAYear(Figure rate, Scope scope) {
        return rate.then(working -> Working.step(
                "annualised turnover",
                Operation.OVER,
                Working.step(
                        "twelve times the turnover", Operation.TIMES, working, Working.Given.constant(MONTHS_A_YEAR)),
                Working.Given.constant(scope.period().length())));
    }
}
