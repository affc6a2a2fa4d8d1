package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// The place with the highest vacancies, in words; all of them where several have as many.
@AutoService(Measure.class)
public final class PlaceOfHighestVacancies extends Defined {

    public PlaceOfHighestVacancies() {
        super(
                Definition.of("place-of-highest-vacancies", new Format(Unit.BY_ROW, 0), ""),
                Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Figure highest = scope.figure(HighestVacancies.NAME);
        return highest.known()
                .<Figure>map(most -> new Figure.Words(places(scope, most)))
                .orElse(highest);
    }

    private static String places(Scope scope, Exact most) {
        return Place.lowest(scope).stream()
                .filter(place -> HighestVacancies.at(place, scope)
                        .known()
                        .filter(vacancies -> vacancies.compareTo(most) == 0)
                        .isPresent())
                .map(OrgUnit::name)
                .collect(Collectors.joining(", "));
    }
}
