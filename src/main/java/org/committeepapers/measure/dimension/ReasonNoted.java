package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;

/// Whether the manager of a leaver noted a reason.
@AutoService(Dimension.class)
public final class ReasonNoted implements Dimension {

    @Override
    public String name() {
        return "reason-noted";
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
        return List.of(
                Value.of(
                        "Reason noted",
                        Narrowing.to("reason-noted", "yes")
                                .where(Leaver.class, leaver -> leaver.managerReason() != null)),
                Value.of(
                        "None recorded",
                        Narrowing.to("reason-noted", "no")
                                .where(Leaver.class, leaver -> leaver.managerReason() == null)));
    }
}
