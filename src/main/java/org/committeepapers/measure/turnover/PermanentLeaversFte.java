package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// Fte of permanent leavers of the period: the leavers of a council's own turnover. Reasons that its rule `turnover`
/// names
/// do not count, and there is no figure where leavers are not on record for the whole period.
@AutoService(Measure.class)
public final class PermanentLeaversFte extends FteThatLeft {

    public PermanentLeaversFte() {
        super(Definition.of("permanent-leavers-fte", Format.FTE, "Leavers: fte of permanent leavers."));
    }

    @Override
    boolean counts(Leaver leaver) {
        return Turnovers.isPermanent(leaver);
    }

    @Override
    public Figure of(Scope scope) {
        return scope.month().has(Leaver.class) && !Turnovers.areOnRecord(scope)
                ? Figure.notAvailable(Turnover.NOT_ON_RECORD)
                : super.of(scope);
    }

    @Override
    boolean isLeftOut(Leaver leaver, Scope scope) {
        return Turnovers.isLeftOut(leaver, scope);
    }
}
