package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// How much of the establishment agency workers fill.
@AutoService(Measure.class)
public final class FilledByAgency extends Ratio {

    public FilledByAgency() {
        super(
                Definition.of(
                        "filled-by-agency",
                        Format.PERCENT,
                        "Filled by agency workers: fte of agency workers who cover a vacancy as a percentage of the establishment."),
                "agency-on-vacancies",
                "establishment",
                "no posts in the establishment");
    }
}
