package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// Rows of a unit that tables print as a subtotal, and of none of the units below it.
///
/// @param unit as tables print it
/// @param level of the rows that tables print, e.g. `DISTRICT`
/// @param rows where they stand, e.g. `rows 4, 7 and 12`
public record UnitAboveRows(Place place, String unit, String level, long number, BigDecimal fte, String rows)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": " + number + (number == 1 ? " row is" : " rows are") + " coded to " + unit
                + ", not to a unit of the level " + level + " below it, " + fte.toPlainString() + " fte: " + rows + ".";
    }

    @Override
    public String remedy() {
        return "Code them to the unit where the work is; until then they stand in a row of their own.";
    }
}
