package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Difference;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// Vacant posts that no agency worker fills either, fte. Below zero where a unit has more people than posts.
@AutoService(Measure.class)
public final class Unfilled extends Difference {

    public Unfilled() {
        super(
                Definition.of("unfilled", Format.FTE, "Not filled: vacancies less agency workers who cover them."),
                List.of("vacancies", "agency-on-vacancies"));
    }
}
