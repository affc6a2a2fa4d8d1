package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// A row of totals that are not the sums of the rows above it: rows are missing, doubled or changed.
public record TotalDoesNotAddUp(Place place, BigDecimal total, BigDecimal sum) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": the row of totals says " + total.toPlainString() + "; the rows above it add up to "
                + sum.toPlainString() + ".";
    }

    @Override
    public String remedy() {
        return "Export the file again whole, or take the row of totals out of it.";
    }
}
