package org.committeepapers.staging.issue;

/// A cell that should say yes or no.
public record UnreadableFlag(Place place, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected Y or N; found \"" + found + "\".";
    }

    @Override
    public String remedy() {
        return "Correct it at the source, or add the value to codes/flag.csv.";
    }
}
