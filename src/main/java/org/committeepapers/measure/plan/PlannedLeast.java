package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.PlanLine;

/// The people that are planned for at the least: the lower end of a range such as 20 to 30.
@AutoService(Measure.class)
public final class PlannedLeast extends PlannedNumber {

    public PlannedLeast() {
        super(Definition.of("planned-least", Format.PEOPLE, ""), "value", PlanLine::value);
    }
}
