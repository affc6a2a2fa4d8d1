package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;

/// Fte of the leavers of the Department's definition: all but agency workers, on fixed terms too, whatever the reason,
/// and
/// only where leavers are on record for the whole period.
@AutoService(Measure.class)
public final class RecordedLeaversFte extends FteThatLeft {

    public RecordedLeaversFte() {
        super(new Definition(
                "recorded-leavers-fte",
                Format.FTE,
                "Leavers: fte of all who left, on permanent and fixed-term contracts.",
                DfeYear.CENSUS));
    }

    @Override
    boolean counts(Leaver leaver) {
        return leaver.contract() != Contract.AGENCY;
    }

    @Override
    public Figure of(Scope scope) {
        return scope.untold(Leaver.class).isEmpty() && !Turnovers.areOnRecord(scope)
                ? Figure.notAvailable(Turnover.NOT_ON_RECORD)
                : super.of(scope);
    }
}
