package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;

/// Why leavers left, as HR recorded it: in the council's order, then codes that it does not list, then those of whom no
/// reason is recorded.
@AutoService(Dimension.class)
public final class HrReason implements Dimension {

    @Override
    public String name() {
        return "hr-reason";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Leaver.class);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return LeaverCodes.values(
                scope, "hr-reason", scope.council().leaverReasons(), Leaver::hrReasonCode, "Not recorded");
    }
}
