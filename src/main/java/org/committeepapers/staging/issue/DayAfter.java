package org.committeepapers.staging.issue;

import org.jspecify.annotations.Nullable;

/// A day that cannot be after another of the same row, e.g. service that begins after it ended. It counts as not known.
///
/// @param other the header of the other column
public record DayAfter(Place place, @Nullable String other) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": this day is after that of the column " + other + "; it counts as not known.";
    }

    @Override
    public String remedy() {
        return "Correct the dates at the source.";
    }
}
