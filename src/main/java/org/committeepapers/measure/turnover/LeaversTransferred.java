package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// Permanent leavers who were transferred with their service (TUPE) and count in turnover, so that a note can say so.
@AutoService(Measure.class)
public final class LeaversTransferred extends LeaversCount {

    /// As extracts code a transfer of undertakings.
    private static final String TRANSFER = "TUPE";

    public LeaversTransferred() {
        super(Definition.of(
                "leavers-transferred",
                Format.PEOPLE,
                "Transferred: leavers who went with their service to another employer (TUPE)."));
    }

    @Override
    protected boolean counts(Leaver leaver, Scope scope) {
        return Turnovers.isPermanent(leaver)
                && !Turnovers.isLeftOut(leaver, scope)
                && TRANSFER.equals(leaver.hrReasonCode());
    }
}
