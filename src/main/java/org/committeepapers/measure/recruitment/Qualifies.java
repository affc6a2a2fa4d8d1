package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Starter;

/// The year in which everybody recruited to a cohort qualifies, in words.
@AutoService(Measure.class)
public final class Qualifies extends Defined {

    public Qualifies() {
        super(Definition.of("qualifies", new Format(Unit.BY_ROW, 0), ""), Set.of(Starter.class));
    }

    @Override
    public Figure of(Scope scope) {
        Figure recruited = scope.figure("recruited-to-scheme");
        if (!(recruited instanceof Figure.Known(Working people))) {
            return recruited;
        }
        List<String> years = people.rows()
                .map(Starter.class::cast)
                .map(Starter::expectedQualificationDate)
                .map(day -> day == null ? "" : Objects.toString(day.getYear()))
                .distinct()
                .toList();
        return years.size() == 1 && !years.getFirst().isEmpty()
                ? new Figure.Words(years.getFirst())
                : Figure.notAvailable("no one year of qualification is recorded for the cohort");
    }
}
