package org.committeepapers.staging.issue;

/// A cell that should hold a number and holds something else.
///
/// @param expected e.g. `a number, 0 or more`
public record UnreadableNumber(Place place, String expected, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected " + expected + "; found \"" + found + "\".";
    }

    @Override
    public String remedy() {
        return "Correct the number at the source.";
    }
}
