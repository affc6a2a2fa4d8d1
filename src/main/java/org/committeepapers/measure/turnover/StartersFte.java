package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// Fte that started in the period, without moves within the council.
@AutoService(Measure.class)
public final class StartersFte extends Started {

    public StartersFte() {
        super(
                Definition.of("starters-fte", Format.FTE, "Starters: fte of those who started in the period."),
                Quantity.number("fte", Starter::fte));
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
