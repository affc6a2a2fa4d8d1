package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// A budget that no single post, or no single row of totals, can have: nothing of the file is used.
///
/// @param isTotal whether the row has no reference of a post
/// @param limit of the council's rules, fte
/// @param setting where the council can raise the limit
public record PostAboveLimit(Place place, boolean isTotal, BigDecimal fte, BigDecimal limit, String setting)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": " + (isTotal ? "a row of totals" : "one post") + " has " + fte.toPlainString()
                + " fte; the limit is " + limit.toPlainString() + ".";
    }

    @Override
    public String remedy() {
        return "Correct the fte at the source, or set " + setting
                + " of rules, fte-limits in council.yaml where it is right.";
    }
}
