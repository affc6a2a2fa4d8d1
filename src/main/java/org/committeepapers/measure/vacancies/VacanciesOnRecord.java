package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.TypedIn;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Vacancies at a month's end, fte: from the extracts of that month, else from the totals typed in for it. Of these a
/// unit counts whose establishment and staff are both on record; others are left out, which `place-on-record` tells.
@AutoService(Measure.class)
public final class VacanciesOnRecord extends Defined {

    static final String NAME = "vacancies-on-record";
    private static final String WHAT = "vacancies on record";

    public VacanciesOnRecord() {
        super(
                Definition.of(
                        NAME,
                        Format.FTE,
                        "Vacancies: establishment less staff in post, of the units whose posts and staff are on record."),
                Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (isOfExtracts(scope)) {
            return scope.figure("vacancies");
        }
        if (!scope.month().has(HistoryTotal.class)) {
            return NotSent.figure(HistoryTotal.class);
        }
        Figure whole = typedIn(scope);
        List<Figure> places = places(scope);
        return whole instanceof Figure.Known || places.isEmpty() ? whole : Figure.of(WHAT, Operation.PLUS, places);
    }

    /// Totals stand for extracts of earlier months only.
    private static boolean isOfExtracts(Scope scope) {
        return scope.at().equals(scope.month().month()) || scope.month().sent(Post.class, scope.at());
    }

    /// Those of the lowest printed places that are known; none of a scope that is itself of a place.
    private static List<Figure> places(Scope scope) {
        return scope.code("place").isPresent()
                ? List.of()
                : Place.lowest(scope).stream()
                        .map(OrgUnit::code)
                        .map(code -> typedIn(scope.narrow(Place.within("place", code, scope))))
                        .filter(Figure.Known.class::isInstance)
                        .toList();
    }

    /// Whether the vacancies of a place are known, or counted in those of the service or council around it.
    static boolean counts(Scope place) {
        return isOfExtracts(place)
                || typedIn(place) instanceof Figure.Known
                || typedIn(place.without("place")) instanceof Figure.Known;
    }

    private static Figure typedIn(Scope scope) {
        Figure establishment = TypedIn.totals(scope, scope.at(), Post.class, Set.of("ESTABLISHMENT"))
                .map(totals -> Figure.of(Working.Sum.of("establishment", "value", totals, HistoryTotal::value)))
                .orElseGet(() -> Figure.notAvailable("establishment or staff are not on record"));
        Figure inPost = scope.during(new Period(scope.at(), scope.at())).figure("in-post-at-end");
        return Figure.of(WHAT, Operation.LESS, List.of(establishment, inPost));
    }
}
