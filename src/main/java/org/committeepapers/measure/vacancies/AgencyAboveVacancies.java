package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// A sentence that names the lowest printed places with more agency workers than vacancies; none where there are none.
@AutoService(Measure.class)
public final class AgencyAboveVacancies extends Defined {

    public AgencyAboveVacancies() {
        super(
                Definition.of("agency-above-vacancies", new Format(Unit.BY_ROW, 0), ""),
                Set.of(Post.class, StaffMember.class, AgencyWorker.class));
    }

    @Override
    public Figure of(Scope scope) {
        String places = Place.lowest(scope).stream()
                .filter(place -> isBelowNought(place, scope))
                .map(OrgUnit::printedName)
                .collect(Collectors.joining(", "));
        return new Figure.Words(places.isEmpty() ? "" : "More agency workers than vacancies: " + places + ".");
    }

    private static boolean isBelowNought(OrgUnit place, Scope scope) {
        return scope.narrow(Place.within("place", place.code(), scope))
                .figure("unfilled")
                .known()
                .filter(value -> value.signum() < 0)
                .isPresent();
    }
}
