package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.AgencyWorker;

/// Agency workers at a month's end, fte, whatever they cover.
@AutoService(Measure.class)
public final class AgencyOnRecord extends OnRecord<AgencyWorker> {

    public AgencyOnRecord() {
        super(
                Definition.of("agency-on-record", Format.FTE, "Agency: agency workers, fte."),
                AgencyWorker.class,
                AgencyWorker::fte,
                "AGENCY");
    }

    @Override
    boolean counts(AgencyWorker fact) {
        return true;
    }
}
