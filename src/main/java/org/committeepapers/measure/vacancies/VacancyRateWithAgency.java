package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// The vacancy rate after agency workers who cover a vacancy.
@AutoService(Measure.class)
public final class VacancyRateWithAgency extends Ratio {

    public VacancyRateWithAgency() {
        super(
                Definition.of(
                        "vacancy-rate-with-agency",
                        Format.PERCENT,
                        "With agency: less agency workers who cover a vacancy as well."),
                "unfilled",
                "establishment",
                "no posts in the establishment");
    }
}
