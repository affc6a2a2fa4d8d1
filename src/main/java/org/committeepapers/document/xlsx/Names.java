package org.committeepapers.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names within one workbook: meaningful, within Excel's rules, and none twice whatever its case.
final class Names {

    private static final int LONGEST_SHEET = 31;

    /// Taken from the start is the one name that Excel keeps for itself.
    private final Set<String> sheets = new HashSet<>(Set.of("history"));
    private final Set<String> tables = new HashSet<>();

    /// A sheet's name from a table's, e.g. `Staffing mix` from `staffing-mix`.
    String sheet(String table) {
        String words = table.replaceAll("[\\[\\]:*?/\\\\'_-]+", " ").strip();
        String name = words.isEmpty() ? "Table" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        for (int number = 1; ; number++) {
            String suffix = number == 1 ? "" : " " + number;
            String candidate = shortened(name, LONGEST_SHEET - suffix.length()) + suffix;
            if (sheets.add(candidate.toLowerCase(Locale.UK))) {
                return candidate;
            }
        }
    }

    /// A table's name in the workbook, e.g. `table_staffing_mix`; the prefix keeps it from reading as a cell's address.
    String table(String table) {
        String name = "table_" + table.replaceAll("[^A-Za-z0-9]+", "_");
        String candidate = name;
        for (int number = 2; !tables.add(candidate.toLowerCase(Locale.UK)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }

    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        return name.substring(0, space > 0 ? space : longest).strip();
    }
}
