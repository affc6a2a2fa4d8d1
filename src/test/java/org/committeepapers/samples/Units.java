package org.committeepapers.samples;

import java.util.Locale;

/// `org-units.csv` of a council, line by line.
final class Units {

    private final StringBuilder text = new StringBuilder(
            "unit_code,unit_name,printed_name,parent_code,level,display_order,in_scope,valid_from,valid_to\n");
    private int order;

    /// Adds a unit below a parent; units of one level are printed in the order they are added.
    Units add(String code, String name, String printedName, String parent, String level, boolean inScope) {
        text.append(String.join(",", code, name, printedName, parent, level, String.valueOf(++order)));
        text.append(inScope ? ",Y" : ",N").append(",2000-01-01,\n");
        return this;
    }

    Units add(String code, String name, String parent, String level) {
        return add(code, name, name, parent, level, true);
    }

    /// A code made of a name, e.g. `TONBRIDGE_MALLING`.
    static String code(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
