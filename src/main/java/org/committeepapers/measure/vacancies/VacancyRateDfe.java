package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// The Department's vacancy rate. It equals the local rate where no unit has more staff than posts.
@AutoService(Measure.class)
public final class VacancyRateDfe extends Ratio {

    public VacancyRateDfe() {
        super(
                new Definition(
                        "vacancy-rate-dfe",
                        Format.PERCENT,
                        "Vacancy rate: vacancies as a percentage of vacancies and staff in post.",
                        DfeYear.CENSUS),
                "vacancies-dfe",
                "vacancy-base-dfe",
                "neither posts nor staff");
    }
}
