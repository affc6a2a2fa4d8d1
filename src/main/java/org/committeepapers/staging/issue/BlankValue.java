package org.committeepapers.staging.issue;

/// A cell that has to be filled and is not.
public record BlankValue(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": this cell must not be blank.";
    }

    @Override
    public String remedy() {
        return "Fill it in at the source.";
    }
}
