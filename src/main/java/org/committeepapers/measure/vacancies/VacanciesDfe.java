package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Vacancies as the Department for Education counts them: a post that an agency worker covers is vacant, and staff
/// above
/// the establishment of one unit fill no vacancy of another.
@AutoService(Measure.class)
public final class VacanciesDfe extends Defined {

    private static final Working NONE = Working.Given.constant(0);

    public VacanciesDfe() {
        super(
                new Definition(
                        "vacancies-dfe",
                        Format.FTE,
                        "Vacancies: those of each unit added up; a unit over its establishment has none.",
                        DfeYear.CENSUS),
                Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        List<Scope> units = Stream.concat(
                        Place.lowest(scope).stream()
                                .map(unit -> scope.narrow(Place.within("place", unit.code(), scope))),
                        Stream.of(scope.narrow(Place.inNone(scope))))
                .toList();
        return Figure.sum(
                "vacancies by unit",
                units.stream().map(VacanciesDfe::notBelowNone).toList(),
                "there are no units");
    }

    private static Figure notBelowNone(Scope unit) {
        return unit.figure("vacancies")
                .then(vacancies -> vacancies.value().signum() < 0
                        ? Working.step("vacancies, none where there are more staff", Operation.HIGHEST, vacancies, NONE)
                        : vacancies);
    }
}
