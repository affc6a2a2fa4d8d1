package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.dimension.ShortService;
import org.committeepapers.staging.Leaver;

/// Leavers of whom it is not known how long they had served: without a service date, or with one after the last day.
@AutoService(Measure.class)
public final class LeaversWithoutService extends LeaversCount {

    public LeaversWithoutService() {
        super(Definition.of("leavers-without-service", Format.PEOPLE, ""));
    }

    @Override
    protected boolean counts(Leaver leaver, Scope scope) {
        return ShortService.served(leaver).isEmpty();
    }
}
