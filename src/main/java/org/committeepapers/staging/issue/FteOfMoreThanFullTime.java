package org.committeepapers.staging.issue;

/// A working time of more than full time that is possible, e.g. 38 of 37 hours. It counts as it is.
///
/// @param found as it was sent
public record FteOfMoreThanFullTime(Place place, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": " + found + " fte is more than full time; it counts as it is.";
    }

    @Override
    public String remedy() {
        return "Look whether the person is on longer hours.";
    }
}
