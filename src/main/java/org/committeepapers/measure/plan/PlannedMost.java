package org.committeepapers.measure.plan;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// The people that are planned for at the most: the upper end of a range, where there is one.
@AutoService(Measure.class)
public final class PlannedMost extends PlannedNumber {

    public PlannedMost() {
        super(
                Definition.of("planned-most", Format.PEOPLE, ""),
                "value_max or value",
                line -> line.valueMax() == null ? line.value() : line.valueMax());
    }
}
