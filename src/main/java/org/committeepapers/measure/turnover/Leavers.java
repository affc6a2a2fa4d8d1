package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// People who left the council in the period, whatever their contract and reason.
@AutoService(Measure.class)
public final class Leavers extends LeaversCount {

    public Leavers() {
        super(Definition.of("leavers", Format.PEOPLE, "Leavers: those whose last day of employment is in the period."));
    }
}
