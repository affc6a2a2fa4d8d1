package org.committeepapers.month;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.committeepapers.council.Council;
import org.committeepapers.council.OrgUnit;
import org.jspecify.annotations.Nullable;

/// The units that tables print as their rows, and where a row of any other unit goes.
record PrintedUnits(Council council) {

    /// The level of the rows of staffing tables, e.g. `DISTRICT`; empty where the council has no such tables.
    Optional<String> level() {
        List<String> levels = council.rowLevels();
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast());
    }

    /// The printed row that a unit's rows are counted in; empty where there is none.
    Optional<OrgUnit> rowOf(@Nullable String unit) {
        for (String at = unit; at != null; at = parent(at)) {
            Optional<OrgUnit> here = council.units().find(at);
            if (here.isPresent() && level().filter(here.get().level()::equals).isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private @Nullable String parent(String unit) {
        return council.units().find(unit).map(OrgUnit::parentCode).orElse(null);
    }

    /// As tables print it: the row it belongs to, else the unit itself, else what stood there.
    String nameOf(String unit) {
        return rowOf(unit)
                .or(() -> council.units().find(unit))
                .map(OrgUnit::printedName)
                .orElse(unit);
    }

    /// Whether printed rows lie below the unit, so that it is a subtotal itself.
    boolean isAboveRows(String unit) {
        return rowOf(unit).isEmpty()
                && council.units().codes().stream()
                        .filter(code -> level().filter(council.units().get(code).level()::equals)
                                .isPresent())
                        .anyMatch(code -> council.units().isWithin(code, unit));
    }

    /// In printed order.
    static Comparator<OrgUnit> order() {
        return Comparator.comparingInt(OrgUnit::displayOrder).thenComparing(OrgUnit::code);
    }
}
