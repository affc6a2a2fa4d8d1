package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// A working time that one person in one post cannot have.
///
/// @param limit of the council's rules, fte
public record FteOutOfRange(Place place, BigDecimal limit, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected an fte over 0 and at most " + limit.toPlainString() + "; found \"" + found + "\".";
    }

    @Override
    public String remedy() {
        return "Correct the fte at the source, or send one row for each post.";
    }
}
