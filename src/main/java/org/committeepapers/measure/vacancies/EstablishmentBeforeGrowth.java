package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Post;

/// Established fte as it was before the council's growth funding: without the posts that it added, and without units
/// that came after it. A unit came after it where an earlier establishment is typed in for its neighbours and none for
/// it; without any totals typed in that cannot be told, and there is no figure.
@AutoService(Measure.class)
public final class EstablishmentBeforeGrowth extends Defined {

    public EstablishmentBeforeGrowth() {
        super(
                Definition.of(
                        "establishment-before-growth",
                        Format.FTE,
                        "Establishment without posts of the growth funding and without units that came after it."),
                Set.of(Post.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().sent(Post.class, scope.at())) {
            return NotSent.figure(Post.class, scope.at());
        }
        if (!scope.month().has(HistoryTotal.class)) {
            return NotSent.figure(HistoryTotal.class);
        }
        List<String> late = unitsAfterGrowth(scope);
        if (scope.code("place").filter(late::contains).isPresent()) {
            return Figure.notApplicable("it had no establishment before " + growth(scope));
        }
        Predicate<Post> added = post -> post.funding() == Post.Funding.GROWTH;
        Predicate<Post> inLateUnit =
                post -> late.stream().anyMatch(unit -> scope.council().units().isWithin(post.unitCode(), unit));
        List<Post> posts = scope.stock(Post.class);
        List<Post> before = posts.stream().filter(added.or(inLateUnit).negate()).toList();
        return Figure.of(Working.Sum.of("establishment before growth", "budgeted_fte", before, Post::budgetedFte)
                .without(new Working.Without(
                        "posts of " + growth(scope) + " and of units that came after it",
                        posts.stream().filter(added.or(inLateUnit)).toList())));
    }

    /// The council's own words for its growth funding.
    private static String growth(Scope scope) {
        return scope.council().mappings().word("funding", "GROWTH").orElse("growth funding");
    }

    private static List<String> unitsAfterGrowth(Scope scope) {
        List<OrgUnit> units = Place.lowest(scope);
        Predicate<OrgUnit> wasThere = unit -> scope.month().all(HistoryTotal.class).stream()
                .anyMatch(total ->
                        total.measure().equals("ESTABLISHMENT") && unit.code().equals(total.unitCode()));
        return units.stream().anyMatch(wasThere)
                ? units.stream().filter(wasThere.negate()).map(OrgUnit::code).toList()
                : List.of();
    }
}
