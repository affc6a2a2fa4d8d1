package org.committeepapers.staging.issue;

import java.util.List;

/// A row that tells of the same thing as a row above, and tells it differently.
///
/// @param columns by which the thing is known
public record SameKeyTwice(Place place, List<String> columns) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": a row above tells of the same " + String.join(", ", columns) + " already.";
    }

    @Override
    public String remedy() {
        return "Keep the row that is right.";
    }
}
