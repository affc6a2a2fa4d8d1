package org.committeepapers.staging.issue;

/// A row that stands in the file already.
public record RepeatedRow(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": this row stands in the file a second time.";
    }

    @Override
    public String remedy() {
        return "Remove one of the two at the source.";
    }
}
