package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Difference;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// Vacant posts before agency cover, fte. Who covers a post that somebody holds fills no second vacancy.
@AutoService(Measure.class)
public final class Vacancies extends Difference {

    public Vacancies() {
        super(
                Definition.of("vacancies", Format.FTE, "Vacancies: establishment less staff in post."),
                List.of("establishment", "posts-filled"));
    }
}
