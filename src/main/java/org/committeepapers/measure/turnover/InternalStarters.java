package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People who moved from another post of the council in the period, and are no starters of it.
@AutoService(Measure.class)
public final class InternalStarters extends Started {

    public InternalStarters() {
        super(
                Definition.of(
                        "internal-starters",
                        Format.PEOPLE,
                        "Moves within the council: those who started in the period and came from another post of it."),
                Quantity.distinct("person_ref", Starter::personRef));
    }

    @Override
    protected boolean counts(Starter starter, Scope scope) {
        return !isNew(starter, scope);
    }
}
