package org.committeepapers.staging.issue;

/// A second row for the same person and post that differs in more than fte or funding. Both rows count.
public record TwoRowsForOnePost(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": a row above tells of the same person and post; both count.";
    }

    @Override
    public String remedy() {
        return "End one of the two at the source where only one is right.";
    }
}
