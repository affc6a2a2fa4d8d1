package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// Permanent leavers who do not count in turnover, because the council leaves their reason out.
@AutoService(Measure.class)
public final class LeaversWithout extends LeaversCount {

    public LeaversWithout() {
        super(Definition.of(
                "leavers-without",
                Format.PEOPLE,
                "Leavers left out of turnover: those with a reason that the council does not count."));
    }

    @Override
    protected boolean counts(Leaver leaver, Scope scope) {
        return Turnovers.isPermanent(leaver) && Turnovers.isLeftOut(leaver, scope);
    }
}
