package org.committeepapers.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The council's organisation: a tree of units, with the order in which tables print them.
public final class OrgUnits {

    private final Map<String, OrgUnit> byCode = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when a parent is unknown or a unit is its own ancestor; readers of a council's
    ///     folder check both before, with the row to mend
    public OrgUnits(List<OrgUnit> units) {
        units.stream()
                .sorted(Comparator.comparingInt(OrgUnit::displayOrder))
                .forEach(unit -> byCode.put(unit.code(), unit));
        units.forEach(unit -> rootOf(unit.code(), units.size()));
    }

    public Optional<OrgUnit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// @throws IllegalArgumentException when there is no such unit
    public OrgUnit get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no unit " + code));
    }

    public Set<String> codes() {
        return byCode.keySet();
    }

    /// The units of a level that are in scope and stand on a day, in printed order.
    public List<OrgUnit> atLevel(String level, LocalDate day) {
        return byCode.values().stream()
                .filter(unit -> unit.level().equals(level) && unit.inScope() && unit.validAt(day))
                .toList();
    }

    /// The units whose parent a unit is, or those at the top where it is null: in scope, standing on a day, in printed
    /// order.
    public List<OrgUnit> directlyBelow(@Nullable String parent, LocalDate day) {
        return byCode.values().stream()
                .filter(unit -> Objects.equals(unit.parentCode(), parent) && unit.inScope() && unit.validAt(day))
                .toList();
    }

    /// Whether `code` is `ancestor` or lies below it.
    public boolean isWithin(String code, String ancestor) {
        for (String at = code; at != null; at = parentOf(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String parentOf(String code) {
        OrgUnit unit = byCode.get(code);
        return unit == null ? null : unit.parentCode();
    }

    private void rootOf(String code, int steps) {
        String at = code;
        for (int step = 0; at != null; step++) {
            if (step > steps) {
                throw new IllegalArgumentException("unit " + code + " is its own ancestor");
            }
            at = get(at).parentCode();
        }
    }
}
