package org.committeepapers.staging.issue;

import java.math.BigDecimal;
import org.committeepapers.council.Role;

/// Rows that no table by role group counts.
///
/// @param rows where they stand, e.g. `rows 4, 7 and 12`
public record RoleInNoGroup(Place place, Role role, long number, BigDecimal fte, String rows) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": the role " + role + " is in no role group; tables by role group do not count its " + number
                + (number == 1 ? " row, " : " rows, ") + fte.toPlainString() + " fte: " + rows + ".";
    }

    @Override
    public String remedy() {
        return "Add " + role + " to a role group in council.yaml, if tables are to count it.";
    }
}
