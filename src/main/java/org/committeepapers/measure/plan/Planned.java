package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.PlanLine;

/// What is planned, in posts.
@AutoService(Measure.class)
public final class Planned extends PlannedNumber {

    public Planned() {
        super(
                Definition.of("planned", Format.POSTS, "Planned, as the council decided it last."),
                "value",
                PlanLine::value);
    }
}
