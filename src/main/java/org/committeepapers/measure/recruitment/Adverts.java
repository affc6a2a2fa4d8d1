package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Advert;

/// Adverts, by the day on which they opened.
@AutoService(Measure.class)
public final class Adverts extends Flow<Advert> {

    public Adverts() {
        super(
                Definition.of("adverts", Applications.NUMBER, "Adverts: those placed in the period."),
                Advert.class,
                Quantity.rows());
    }

    @Override
    protected boolean during(Advert advert, Scope scope) {
        return scope.period().contains(advert.openDate());
    }
}
