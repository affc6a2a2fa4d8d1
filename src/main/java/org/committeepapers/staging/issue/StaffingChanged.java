package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// A unit whose total moved more than usual since the month before.
///
/// @param limitPercent of the council's rules
public record StaffingChanged(
        Place place, String unit, BigDecimal beforeFte, BigDecimal nowFte, BigDecimal limitPercent) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": the unit " + unit + " went from " + beforeFte.toPlainString() + " to "
                + nowFte.toPlainString() + " fte since the month before, more than " + limitPercent.toPlainString()
                + " %.";
    }

    @Override
    public String remedy() {
        return "Look whether the change is real or rows are missing or doubled.";
    }
}
