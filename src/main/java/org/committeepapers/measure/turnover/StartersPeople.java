package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People who started in the period, without moves within the council.
@AutoService(Measure.class)
public final class StartersPeople extends Started {

    public StartersPeople() {
        super(
                Definition.of("starters-people", Format.PEOPLE, "Starters: those who started in the period."),
                Quantity.distinct("person_ref", Starter::personRef));
    }

    @Override
    protected boolean counts(Starter starter, Scope scope) {
        return isNew(starter, scope);
    }

    @Override
    protected String rule() {
        return "moves from another post of the council";
    }
}
