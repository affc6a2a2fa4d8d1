package org.committeepapers.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A council's `columns/<layout>.csv` and `codes/<list>.csv`: small tables, one a file.
final class MappingFiles {

    private static final List<String> COLUMNS = List.of("canonical_column", "source_header");
    private static final List<String> CODES = List.of("source_value", "canonical_value");

    private MappingFiles() {}

    /// Both folders; either may be missing. Faults are added to `findings`.
    static Mappings read(Path folder, OrgUnits units, Findings findings) throws IOException {
        Map<String, Map<String, String>> columns = new TreeMap<>();
        for (Path file : filesIn(folder.resolve("columns"))) {
            columns.put(listOf(file), table(file, "columns", COLUMNS, List.of(), findings));
        }
        Map<String, Set<String>> lists = lists(units);
        Map<String, Map<String, String>> codes = new TreeMap<>();
        for (Path file : filesIn(folder.resolve("codes"))) {
            String list = listOf(file);
            if (!lists.containsKey(list)) {
                findings.unknown("codes/" + list + ".csv", null, "code list", list, lists.keySet());
            }
            codes.put(list, table(file, "codes", CODES, lists.getOrDefault(list, Set.of()), findings));
        }
        return new Mappings(columns, codes);
    }

    /// The lists that extracts are read by, and our codes of each; none where the council keeps the list.
    private static Map<String, Set<String>> lists(OrgUnits units) {
        Map<String, Set<String>> lists = new TreeMap<>();
        ServiceLoader.load(CodeLists.class, CodeLists.class.getClassLoader())
                .forEach(told -> lists.putAll(told.lists()));
        lists.put("unit", Set.copyOf(units.codes()));
        return lists;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String listOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }

    /// What HR systems write differs in case from day to day, so the left side is found in any case.
    private static Map<String, String> table(
            Path file, String kind, List<String> header, Collection<String> known, Findings findings) {
        Map<String, String> table = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String name = kind + "/" + file.getFileName();
        for (CouncilCsv.Line line : CouncilCsv.read(file, name, header, findings)) {
            String left = VisibleText.word(line.required(header.getFirst()));
            String right = line.required(header.getLast());
            if (table.put(left, right) != null) {
                line.fault(header.getFirst() + " " + Findings.shown(left) + " is listed a second time");
            }
            if (!right.isEmpty() && !right.equals(Mappings.LEAVE_OUT) && !isCode(right, known)) {
                findings.unknown(name, line.number(), header.getLast(), right, known);
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private static boolean isCode(String value, Collection<String> known) {
        return known.isEmpty() || known.stream().anyMatch(value::equalsIgnoreCase);
    }
}
