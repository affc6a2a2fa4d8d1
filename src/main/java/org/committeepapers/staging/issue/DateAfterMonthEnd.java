package org.committeepapers.staging.issue;

/// People whose service or role begins after the month.
///
/// @param people how many; who is not said
public record DateAfterMonthEnd(Place place, long people) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": people with a date after the end of the month: " + people + ".";
    }

    @Override
    public String remedy() {
        return "Correct the dates at the source.";
    }
}
