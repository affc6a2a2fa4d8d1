package org.committeepapers.staging.issue;

/// A row with more filled cells than the header has: its values may stand in the wrong columns.
public record RowLongerThanHeader(Place place, int columns, int headers) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": the row has " + columns + " columns, the header " + headers + ".";
    }

    @Override
    public String remedy() {
        return "Look for a comma inside of a text, and put that text in quotes.";
    }
}
