package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.TargetSet;

/// The share of posts that permanent staff are to fill.
@AutoService(Measure.class)
public final class PermanentTarget extends TargetSet {

    public PermanentTarget() {
        super(
                Definition.of(
                        "permanent-target", Format.PERCENT, "Target for the share of posts filled by permanent staff."),
                "filled-by-permanent");
    }
}
