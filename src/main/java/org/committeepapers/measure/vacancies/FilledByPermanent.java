package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// How much of the establishment staff on the council's own contracts fill.
@AutoService(Measure.class)
public final class FilledByPermanent extends Ratio {

    public FilledByPermanent() {
        super(
                Definition.of(
                        "filled-by-permanent",
                        Format.PERCENT,
                        "Filled by permanent staff: posts filled by staff on the council's own contracts as a percentage of the establishment in fte."),
                "posts-filled",
                "establishment",
                "no posts in the establishment");
    }
}
