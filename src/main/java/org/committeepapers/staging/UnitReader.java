package org.committeepapers.staging;

import java.util.Collection;
import java.util.Optional;
import org.committeepapers.council.Nearest;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.staging.issue.UnknownUnit;

/// Units of the council's organisation, by their codes or by what its `codes/unit.csv` says.
final class UnitReader implements CellReader {

    static final String LIST = "unit";
    static final String OUT_OF_SCOPE = "unit-out-of-scope";

    @Override
    public Reading<?> value(CellAt cell, String text) {
        return CellReader.leftOut(cell, LIST, text)
                .orElseGet(() -> unit(cell, cell.council().mappings().code(LIST, text)));
    }

    private static Reading<?> unit(CellAt cell, String code) {
        OrgUnits units = cell.council().units();
        Optional<String> unit = find(units, code);
        if (unit.isEmpty()) {
            return new Reading.Unmapped<>(
                    new UnknownUnit(cell.place(), cell.shown(), Nearest.listTo(code, units.codes())));
        }
        return isOutOfScope(units, unit.get())
                ? new Reading.LeftOut<>(OUT_OF_SCOPE, unit.get())
                : new Reading.Value<>(unit.get());
    }

    @Override
    public boolean isPlaceholder(CellAt cell, String text) {
        return CellReader.super.isPlaceholder(cell, text)
                && !cell.council().mappings().names(LIST, text);
    }

    private static Optional<String> find(OrgUnits units, String code) {
        Collection<String> known = units.codes();
        return units.find(code)
                .map(OrgUnit::code)
                .or(() -> known.stream()
                        .filter(name -> name.equalsIgnoreCase(code))
                        .findFirst());
    }

    /// A unit below one that is out of scope is out of scope itself.
    private static boolean isOutOfScope(OrgUnits units, String unit) {
        for (String at = unit; at != null; at = units.get(at).parentCode()) {
            if (!units.get(at).inScope()) {
                return true;
            }
        }
        return false;
    }
}
