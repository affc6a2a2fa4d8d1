package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Starter;

/// The council's schemes: what the plan has as a source, and appointments as their route.
@AutoService(Dimension.class)
public final class Scheme extends PlanDimension {

    public Scheme() {
        super("scheme", PlanLine::source);
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(PlanLine.class, Starter.class);
    }

    @Override
    Narrowing holding(String scheme) {
        return super.holding(scheme)
                .where(
                        Starter.class,
                        one -> one.route() != null && one.route().name().equals(scheme));
    }
}
