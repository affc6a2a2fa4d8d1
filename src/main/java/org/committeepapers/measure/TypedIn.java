package org.committeepapers.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.staging.HistoryTotal;
import org.jspecify.annotations.Nullable;

/// Totals typed in for month's ends before extracts begin: they know units and role groups, and nothing else.
///
/// A total of a unit goes before the totals of the units below it, which count only when all of them are there; a total
/// of all role groups goes before those of each.
public final class TypedIn {

    /// What a total can be divided by.
    private static final Set<String> DIVIDED_BY = Set.of("place", "service", "group", "counted");

    private TypedIn() {}

    /// The totals that together are a scope's figure of a month's end; empty where it is not on record, or where the
    /// scope is narrowed in a way that no total tells apart.
    ///
    /// @param instead the extract that they stand for
    public static Optional<List<HistoryTotal>> totals(
            Scope scope, YearMonth end, Class<? extends Record> instead, Set<String> measures) {
        if (!DIVIDED_BY.containsAll(scope.dividing(instead))) {
            return Optional.empty();
        }
        List<HistoryTotal> ofGroup = scope.bare().stock(HistoryTotal.class, end).stream()
                .filter(total -> measures.contains(total.measure()) && isOfRoles(total, scope))
                .toList();
        return below(scope, ofGroup, scope.unit().orElse(null), end.atEndOfMonth());
    }

    private static boolean isOfRoles(HistoryTotal total, Scope scope) {
        Optional<RoleGroup> group = Optional.ofNullable(total.roleGroup()).flatMap(scope.council()::findRoleGroup);
        return total.roleGroup() == null
                ? scope.roles().equals(scope.without("group").roles())
                : group.filter(one -> scope.roles().containsAll(one.roles())).isPresent();
    }

    private static Optional<List<HistoryTotal>> below(
            Scope scope, List<HistoryTotal> totals, @Nullable String unit, LocalDate day) {
        List<HistoryTotal> own = totals.stream()
                .filter(total -> Objects.equals(total.unitCode(), unit))
                .toList();
        if (!own.isEmpty()) {
            List<HistoryTotal> ofAll =
                    own.stream().filter(total -> total.roleGroup() == null).toList();
            return Optional.of(ofAll.isEmpty() ? own : ofAll);
        }
        List<HistoryTotal> sum = new ArrayList<>();
        List<OrgUnit> parts = scope.council().units().directlyBelow(unit, day);
        for (OrgUnit part : parts) {
            Optional<List<HistoryTotal>> one = below(scope, totals, part.code(), day);
            if (one.isEmpty()) {
                return one;
            }
            sum.addAll(one.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
