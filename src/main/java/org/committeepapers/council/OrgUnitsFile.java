package org.committeepapers.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A council's `org-units.csv`: its units, with known parents and no circles.
final class OrgUnitsFile {

    static final String FILE = "org-units.csv";
    private static final List<String> HEADER = List.of(
            "unit_code",
            "unit_name",
            "printed_name",
            "parent_code",
            "level",
            "display_order",
            "in_scope",
            "valid_from",
            "valid_to");

    private OrgUnitsFile() {}

    /// The units that can be used; what is wrong with the others is added to `findings`.
    static OrgUnits read(Path file, Findings findings) {
        Map<String, OrgUnit> units = new LinkedHashMap<>();
        Map<String, CouncilCsv.Line> lines = new LinkedHashMap<>();
        for (CouncilCsv.Line line : CouncilCsv.read(file, FILE, HEADER, findings)) {
            OrgUnit unit = unit(line);
            lines.put(unit.code(), line);
            if (units.put(unit.code(), unit) != null) {
                line.fault("the unit " + Findings.shown(unit.code()) + " is listed a second time");
            }
        }
        int before = findings.faults().size();
        units.values().forEach(unit -> checkParent(unit, units, faulted(lines, unit)));
        return new OrgUnits(findings.faults().size() > before ? List.of() : List.copyOf(units.values()));
    }

    private static OrgUnit unit(CouncilCsv.Line line) {
        LocalDate from = line.read("valid_from", "a date, e.g. 2019-04-30", LocalDate::parse, LocalDate.EPOCH);
        LocalDate to = line.value("valid_to").isEmpty()
                ? null
                : line.read("valid_to", "a date, e.g. 2019-04-30, or nothing", LocalDate::parse, from);
        if (to != null && to.isBefore(from)) {
            line.fault("valid_to " + to + " is before valid_from " + from);
        }
        String name = line.required("unit_name");
        return new OrgUnit(
                line.required("unit_code"),
                name,
                line.value("printed_name").isEmpty() ? name : line.value("printed_name"),
                blankToNull(line.value("parent_code")),
                line.required("level"),
                line.read("display_order", "a whole number", Integer::parseInt, 0),
                line.read("in_scope", "Y or N", OrgUnitsFile::yesOrNo, true),
                from,
                to);
    }

    private static void checkParent(OrgUnit unit, Map<String, OrgUnit> units, CouncilCsv.Line line) {
        String parent = unit.parentCode();
        if (parent != null && !units.containsKey(parent)) {
            line.fault("the parent " + Findings.shown(parent) + " of the unit " + Findings.shown(unit.code())
                    + " is not a unit_code of this file." + Nearest.question(parent, units.keySet()));
            return;
        }
        Set<String> above = new HashSet<>(Set.of(unit.code()));
        for (OrgUnit at = parent == null ? null : units.get(parent); at != null; at = parentOf(at, units)) {
            if (at.code().equals(unit.code())) {
                line.fault("the unit " + Findings.shown(unit.code()) + " lies below itself; follow its parent_code");
            }
            if (!above.add(at.code())) {
                return;
            }
        }
    }

    private static @Nullable OrgUnit parentOf(OrgUnit unit, Map<String, OrgUnit> units) {
        return unit.parentCode() == null ? null : units.get(unit.parentCode());
    }

    private static CouncilCsv.Line faulted(Map<String, CouncilCsv.Line> lines, OrgUnit unit) {
        return java.util.Objects.requireNonNull(lines.get(unit.code()));
    }

    static boolean yesOrNo(String text) {
        return switch (text) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new IllegalArgumentException("neither");
        };
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
