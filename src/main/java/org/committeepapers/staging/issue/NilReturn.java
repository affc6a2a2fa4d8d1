package org.committeepapers.staging.issue;

/// A file without rows, a month after one that had some.
///
/// @param before how many rows counted a month before
public record NilReturn(Place place, long before) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": the file holds no rows; the file of the month before held " + before + ".";
    }

    @Override
    public String remedy() {
        return "Look whether there are none this month; then nothing is to be done.";
    }
}
