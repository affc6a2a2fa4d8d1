package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.AgencyWorker;

/// What agency workers cost a week, pounds. Not known where the cost of one of them is not.
@AutoService(Measure.class)
public final class AgencyCostAWeek extends Stock<AgencyWorker> {

    public AgencyCostAWeek() {
        super(
                Definition.of(
                        "agency-cost-a-week", Format.GBP, "Cost of agency workers: pounds a week at the month's end."),
                AgencyWorker.class,
                Quantity.number("weekly_cost_gbp", AgencyWorker::weeklyCostGbp));
    }
}
