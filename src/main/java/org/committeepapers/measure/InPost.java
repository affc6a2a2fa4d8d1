package org.committeepapers.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// Fte in post at the ends of months: from the extract of a month, else from totals typed in for it. A total of a unit
/// goes before the totals of the units below it, which count only when all of them are there.
public final class InPost {

    private static final Set<String> MEASURES = Set.of("IN_POST", "OVERSEAS");

    private final OrgUnits units;
    private final List<StaffMember> staff;
    private final List<HistoryTotal> history;
    private final Set<Role> roles;

    /// Counts staff of the role groups; of the totals those of the groups, or those of no group at all.
    public InPost(
            OrgUnits units,
            Collection<StaffMember> staff,
            Collection<HistoryTotal> history,
            Collection<RoleGroup> groups) {
        this.units = units;
        this.staff = List.copyOf(staff);
        this.roles = groups.stream().flatMap(group -> group.roles().stream()).collect(Collectors.toUnmodifiableSet());
        Set<String> codes = groups.stream().map(RoleGroup::code).collect(Collectors.toSet());
        this.history = history.stream()
                .filter(total -> MEASURES.contains(total.measure())
                        && (total.roleGroup() == null || codes.contains(total.roleGroup())))
                .toList();
    }

    /// A unit with all below it, or the whole council where `unit` is null; empty where nothing is on record.
    public Optional<BigDecimal> at(@Nullable String unit, LocalDate day) {
        List<StaffMember> then =
                staff.stream().filter(person -> person.periodEnd().equals(day)).toList();
        return then.isEmpty() ? typedIn(unit, day) : Optional.of(fte(then, unit));
    }

    /// The mean of the ends of several months; empty unless every one is on record.
    public Optional<Exact> mean(@Nullable String unit, List<LocalDate> days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day : days) {
            Optional<BigDecimal> one = at(unit, day);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(one.get());
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new Exact(sum, BigDecimal.valueOf(days.size())));
    }

    private BigDecimal fte(List<StaffMember> people, @Nullable String unit) {
        return people.stream()
                .filter(person ->
                        roles.contains(person.role()) && (unit == null || units.isWithin(person.unitCode(), unit)))
                .map(StaffMember::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> typedIn(@Nullable String unit, LocalDate day) {
        List<HistoryTotal> own = history.stream()
                .filter(total -> total.periodEnd().equals(day) && Objects.equals(total.unitCode(), unit))
                .toList();
        return own.isEmpty() ? belowTypedIn(unit, day) : Optional.of(sum(own));
    }

    /// A total of all groups goes before the totals of each, so that nobody counts twice.
    private static BigDecimal sum(List<HistoryTotal> totals) {
        boolean ofAll = totals.stream().anyMatch(total -> total.roleGroup() == null);
        return totals.stream()
                .filter(total -> !ofAll || total.roleGroup() == null)
                .map(HistoryTotal::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> belowTypedIn(@Nullable String unit, LocalDate day) {
        List<OrgUnit> below = units.directlyBelow(unit, day);
        BigDecimal sum = BigDecimal.ZERO;
        for (OrgUnit one : below) {
            Optional<BigDecimal> value = typedIn(one.code(), day);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return below.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
