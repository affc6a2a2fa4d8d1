package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.Leaver;

/// Fte that left in the period, of every contract and reason.
@AutoService(Measure.class)
public final class LeaversFte extends FteThatLeft {

    public LeaversFte() {
        super(Definition.of(
                "leavers-fte", Format.FTE, "Leavers: fte of those whose last day of employment is in the period."));
    }

    @Override
    boolean counts(Leaver leaver) {
        return true;
    }
}
