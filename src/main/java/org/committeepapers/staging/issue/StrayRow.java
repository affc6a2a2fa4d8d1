package org.committeepapers.staging.issue;

/// A row with hardly a cell filled that is no footer: words of a report between its rows, or a row that lost its cells.
public record StrayRow(Place place, long filled, int columns) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected a row of " + columns + " columns; found " + filled + " filled.";
    }

    @Override
    public String remedy() {
        return "Look whether the row lost its cells, or take words of the report out from between the rows.";
    }
}
