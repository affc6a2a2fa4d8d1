package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Vacancies of the place that has the most of them, fte, among the lowest that tables print.
@AutoService(Measure.class)
public final class HighestVacancies extends Defined {

    static final String NAME = "highest-vacancies";
    static final String VACANCIES = "vacancies";
    private static final String NONE = "no locality with vacancies";

    public HighestVacancies() {
        super(
                Definition.of(NAME, Format.FTE, "Highest vacancies: those of the locality with the most, in fte."),
                Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        List<Working> workings = new ArrayList<>();
        for (OrgUnit place : Place.lowest(scope)) {
            Figure vacancies = at(place, scope);
            if (!(vacancies instanceof Figure.Known(Working working))) {
                return vacancies;
            }
            workings.add(working);
        }
        if (workings.stream().noneMatch(working -> working.value().signum() > 0)) {
            return Figure.notApplicable(NONE);
        }
        return Figure.of(new Working.Step("highest vacancies", Operation.HIGHEST, workings));
    }

    static Figure at(OrgUnit place, Scope scope) {
        return scope.narrow(Place.within("place", place.code(), scope)).figure(VACANCIES);
    }
}
