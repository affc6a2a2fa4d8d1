package org.committeepapers.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A council's `columns/<layout>.csv` and `codes/<list>.csv`: small tables, one a file.
final class MappingFiles {

    static final Set<String> CODE_LISTS = Set.of(
            "role",
            "role_group",
            "contract",
            "funding",
            "covers",
            "absent",
            "hr_reason",
            "manager_reason",
            "destination",
            "unit",
            "flag");

    private MappingFiles() {}

    /// Both folders; either may be missing. Faults are added to `faults`.
    static Mappings read(Path folder, OrgUnits units, Faults faults) throws IOException {
        Map<String, Map<String, String>> columns =
                tables(folder, "columns", List.of("canonical_column", "source_header"), faults);
        Map<String, Map<String, String>> codes =
                tables(folder, "codes", List.of("source_value", "canonical_value"), faults);
        codes.keySet().stream()
                .filter(list -> !CODE_LISTS.contains(list))
                .forEach(list -> faults.add(
                        "codes/" + list + ".csv",
                        null,
                        "there is no code list \"" + list + "\"." + Nearest.question(list, CODE_LISTS) + " Code lists: "
                                + String.join(", ", CODE_LISTS.stream().sorted().toList())));
        checkValues("role", codes, Arrays.stream(Role.values()).map(Role::name).toList(), faults);
        checkValues("unit", codes, units.codes(), faults);
        checkValues("flag", codes, List.of("Y", "N"), faults);
        return new Mappings(columns, codes);
    }

    private static void checkValues(
            String list, Map<String, Map<String, String>> codes, Collection<String> known, Faults faults) {
        codes.getOrDefault(list, Map.of()).values().stream()
                .distinct()
                .filter(value -> !known.isEmpty() && !known.contains(value))
                .forEach(value -> faults.add(
                        "codes/" + list + ".csv",
                        null,
                        "the canonical_value " + Faults.shown(value) + " is not known."
                                + Nearest.question(value, known)));
    }

    private static Map<String, Map<String, String>> tables(Path folder, String kind, List<String> header, Faults faults)
            throws IOException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        Path tablesFolder = folder.resolve(kind);
        if (Files.isDirectory(tablesFolder)) {
            try (Stream<Path> files = Files.list(tablesFolder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                        .sorted()
                        .forEach(file -> tables.put(
                                file.getFileName().toString().replaceFirst("\\.csv$", ""),
                                table(file, kind + "/" + file.getFileName(), header, faults)));
            }
        }
        return tables;
    }

    /// What HR systems write differs in case from day to day, so the left side is found in any case.
    private static Map<String, String> table(Path file, String name, List<String> header, Faults faults) {
        Map<String, String> table = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (CouncilCsv.Line line : CouncilCsv.read(file, name, header, faults)) {
            String left = line.required(header.getFirst());
            String before = table.put(left, line.required(header.getLast()));
            if (before != null) {
                line.fault(header.getFirst() + " " + Faults.shown(left) + " is listed a second time");
            }
        }
        return Collections.unmodifiableMap(table);
    }
}
