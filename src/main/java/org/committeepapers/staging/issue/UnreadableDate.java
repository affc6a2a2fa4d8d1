package org.committeepapers.staging.issue;

/// A cell that should hold a date and holds something else, or a day that does not exist.
///
/// @param found masked where it relates to a person
public record UnreadableDate(Place place, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": expected a date such as 2019-04-30 or 30/04/2019; found \"" + found + "\".";
    }

    @Override
    public String remedy() {
        return "Correct the date at the source.";
    }
}
