package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// The local definition of a vacancy rate, as council papers print it. Below zero where a unit is over its
/// establishment.
@AutoService(Measure.class)
public final class VacancyRate extends Ratio {

    public VacancyRate() {
        super(
                Definition.of(
                        "vacancy-rate",
                        Format.PERCENT,
                        "Vacancy rate: establishment less staff in post, as a percentage of the establishment."),
                "vacancies",
                "establishment",
                "no posts in the establishment");
    }
}
