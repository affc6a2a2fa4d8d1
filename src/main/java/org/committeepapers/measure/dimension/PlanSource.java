package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Dimension;
import org.committeepapers.staging.PlanLine;

/// The routes of recruitment, or the reasons for it, that the plan tells apart.
@AutoService(Dimension.class)
public final class PlanSource extends PlanDimension {

    public PlanSource() {
        super("plan-source", PlanLine::source);
    }
}
