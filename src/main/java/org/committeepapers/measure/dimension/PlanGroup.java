package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Dimension;
import org.committeepapers.staging.PlanLine;

/// The role groups or schemes that something is planned for.
@AutoService(Dimension.class)
public final class PlanGroup extends PlanDimension {

    public PlanGroup() {
        super("plan-group", PlanLine::groupCode);
    }
}
