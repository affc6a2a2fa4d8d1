package org.committeepapers.staging.issue;

/// A row with more cells than the header: its values stand in the wrong columns, so that none of them is shown.
public record RowLongerThanHeader(Place place, int columns, int headers) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": the row has " + columns + " cells, the header " + headers + ": a comma is not in quotes.";
    }

    @Override
    public String remedy() {
        return "Put the text that holds the comma in quotes, or export the file with another separator.";
    }
}
