package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.AgencyWorker;

/// Agency workers at the month's end, fte, whatever they cover.
@AutoService(Measure.class)
public final class Agency extends Stock<AgencyWorker> {

    public Agency() {
        super(
                Definition.of("agency", Format.FTE, "Agency: agency workers, fte."),
                AgencyWorker.class,
                Quantity.number("fte", AgencyWorker::fte));
    }
}
