package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// What the Department for Education divides vacancies by: vacancies and staff in post together, fte.
@AutoService(Measure.class)
public final class VacancyBaseDfe extends Defined {

    public VacancyBaseDfe() {
        super(
                new Definition("vacancy-base-dfe", Format.FTE, "Vacancies and staff in post, fte.", DfeYear.CENSUS),
                Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        return Figure.of(
                "vacancies and staff in post",
                Operation.PLUS,
                List.of(scope.figure("vacancies-dfe"), scope.figure("in-post")));
    }
}
