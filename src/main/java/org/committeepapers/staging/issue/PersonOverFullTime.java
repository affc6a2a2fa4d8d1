package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// People whose posts add up to more than full time.
///
/// @param people how many; who is not said
public record PersonOverFullTime(Place place, long people, BigDecimal limitFte) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": people with more than " + limitFte.toPlainString() + " fte over all their posts: " + people
                + ".";
    }

    @Override
    public String remedy() {
        return "Look whether a post of theirs has ended.";
    }
}
