package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.AgencyWorker;

/// Agency workers who fill a vacancy, fte: which of them do is the council's rule `agency-reduces-vacancies`.
@AutoService(Measure.class)
public final class AgencyOnVacancies extends Stock<AgencyWorker> {

    public AgencyOnVacancies() {
        super(
                Definition.of(
                        "agency-on-vacancies",
                        Format.FTE,
                        "Agency on vacancies: agency workers who cover a vacancy, fte."),
                AgencyWorker.class,
                Quantity.number("fte", AgencyWorker::fte));
    }

    @Override
    protected boolean counts(AgencyWorker worker, Scope scope) {
        return CountingRules.fillsVacancy(worker, scope);
    }

    @Override
    protected String rule() {
        return "agency workers who cover no vacancy";
    }
}
