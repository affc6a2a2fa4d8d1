package org.committeepapers.staging.issue;

/// A working time that one person in one post cannot have.
public record FteOutOfRange(Place place, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected an fte over 0 and at most 1; found \"" + found + "\".";
    }

    @Override
    public String remedy() {
        return "Correct the fte at the source, or send one row for each post.";
    }
}
