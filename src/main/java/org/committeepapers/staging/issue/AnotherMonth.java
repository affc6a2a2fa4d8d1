package org.committeepapers.staging.issue;

import java.time.LocalDate;

/// A row of a snapshot that belongs to another month.
public record AnotherMonth(Place place, LocalDate expected, LocalDate actual) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected the month end " + expected + "; found " + actual + ".";
    }

    @Override
    public String remedy() {
        return "Send the row with its own month.";
    }

    @Override
    public String found() {
        return actual.toString();
    }
}
