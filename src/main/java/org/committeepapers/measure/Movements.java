package org.committeepapers.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;

/// Who left and who started, fte: permanent leavers by their last day, starters by their first.
public final class Movements {

    private final OrgUnits units;
    private final List<Leaver> leavers;
    private final List<Starter> starters;

    public Movements(OrgUnits units, Collection<Leaver> leavers, Collection<Starter> starters, Set<Role> roles) {
        this.units = units;
        this.leavers = leavers.stream()
                .filter(leaver -> roles.contains(leaver.role()) && leaver.contract() == Contract.PERM)
                .toList();
        this.starters = starters.stream()
                .filter(starter -> roles.contains(starter.role()) && starter.status() == Starter.Status.STARTED)
                .toList();
    }

    /// Fte that left a unit, or any unit below it, in a period; the whole council where `unit` is null.
    public BigDecimal left(@Nullable String unit, Period period) {
        return leavers.stream()
                .filter(leaver -> period.contains(leaver.leaveDate()) && within(leaver.unitCode(), unit))
                .map(Leaver::fte)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Fte that started in a unit, or any unit below it, in a period; the whole council where `unit` is null.
    public BigDecimal started(@Nullable String unit, Period period) {
        return starters.stream()
                .filter(starter -> starter.startDate() != null
                        && period.contains(starter.startDate())
                        && within(starter.unitCode(), unit))
                .map(Starter::fte)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether leavers are recorded for a unit as a whole, so that the units below it show only some of theirs.
    public boolean leftFromUnitItself(String unit) {
        return leavers.stream().anyMatch(leaver -> leaver.unitCode().equals(unit));
    }

    /// Whether the record of leavers reaches back to the first month of a period: somebody left in it or before.
    public boolean recordedSince(Period period) {
        LocalDate firstMonthEnd = period.from().atEndOfMonth();
        return firstLeaver().filter(day -> !day.isAfter(firstMonthEnd)).isPresent();
    }

    /// The last day of the first leaver on record.
    public Optional<LocalDate> firstLeaver() {
        return leavers.stream().map(Leaver::leaveDate).min(LocalDate::compareTo);
    }

    private boolean within(@Nullable String code, @Nullable String unit) {
        return unit == null || (code != null && units.isWithin(code, unit));
    }
}
