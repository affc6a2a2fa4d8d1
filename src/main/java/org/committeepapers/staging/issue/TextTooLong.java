package org.committeepapers.staging.issue;

/// A text longer than any that the column is meant for. It is not shown.
public record TextTooLong(Place place, int length, int longest) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected at most " + longest + " characters; found " + length + ".";
    }

    @Override
    public String remedy() {
        return "Shorten it at the source, or look whether a quote (\") was opened and never closed.";
    }
}
