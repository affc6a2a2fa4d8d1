package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;

/// Why leavers left, as their manager noted it: in the council's order, then codes that it does not list. Leavers of
/// whom
/// nothing was noted fall into none.
@AutoService(Dimension.class)
public final class ManagerReason implements Dimension {

    @Override
    public String name() {
        return "manager-reason";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Leaver.class);
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return LeaverCodes.values(scope, "manager-reason", scope.council().managerReasons(), Leaver::managerReason, "");
    }
}
