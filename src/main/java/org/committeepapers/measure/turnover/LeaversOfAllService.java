package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// All leavers that those of a length of service are compared with.
@AutoService(Measure.class)
public final class LeaversOfAllService extends Defined {

    public LeaversOfAllService() {
        super(Definition.of("leavers-of-all-service", Format.PEOPLE, ""), Set.of(Leaver.class));
    }

    @Override
    public Figure of(Scope scope) {
        return scope.without("short-service").figure("leavers");
    }
}
