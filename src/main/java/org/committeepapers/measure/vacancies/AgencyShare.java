package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// Agency workers, whatever they cover, against the establishment.
@AutoService(Measure.class)
public final class AgencyShare extends Ratio {

    public AgencyShare() {
        super(
                Definition.of(
                        "agency-share",
                        Format.PERCENT,
                        "Share: fte of agency workers as a percentage of the establishment."),
                "agency",
                "establishment",
                "no posts in the establishment");
    }
}
