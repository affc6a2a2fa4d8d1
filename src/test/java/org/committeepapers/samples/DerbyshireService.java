package org.committeepapers.samples;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A service of Derbyshire, with its table of localities and its columns in the stability table.
enum DerbyshireService {
    CHILDREN(
            "Children's Services",
            "Child Protection",
            "CS",
            "childrens-establishment-vacancies-turnover",
            "child_protection"),
    ADULTS("Adult Care", "Adult Care", "AC", "adult-care-establishment-vacancies-turnover", "adult_care");

    private static final Pattern SHORT = Pattern.compile("(.*) \\((.*)\\)");

    final String fullName;
    final String printedName;
    final String columns;
    private final String prefix;
    private final String table;

    DerbyshireService(String fullName, String printedName, String prefix, String table, String columns) {
        this.fullName = fullName;
        this.printedName = printedName;
        this.prefix = prefix;
        this.table = table;
        this.columns = columns;
    }

    List<Map<String, String>> localities() {
        return Golden.rows("derbyshire-2019/" + table).stream()
                .filter(row -> !printed(row).equals("Total"))
                .toList();
    }

    static String printed(Map<String, String> row) {
        return row.get("locality_service");
    }

    /// The locality in full, e.g. `North East Derbyshire and Bolsover`.
    static String fullName(Map<String, String> row) {
        Matcher name = SHORT.matcher(printed(row));
        String shorter = name.matches() ? name.group(1) : printed(row);
        return shorter.replace("NE/", "North East Derbyshire and ");
    }

    /// Our code of a locality, e.g. `CS_NE_B`.
    String unit(Map<String, String> row) {
        Matcher name = SHORT.matcher(printed(row));
        return prefix + "_" + Units.code(name.matches() ? name.group(2) : printed(row));
    }

    /// The locality as the HR system names it, e.g. `CS - NE/Bolsover`.
    String structureLevel(Map<String, String> row) {
        Matcher name = SHORT.matcher(printed(row));
        return prefix + " - " + (name.matches() ? name.group(1) : printed(row));
    }
}
