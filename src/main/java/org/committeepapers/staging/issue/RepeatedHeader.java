package org.committeepapers.staging.issue;

import java.util.List;

/// A header that stands over more than one column.
///
/// @param letters of the columns as Excel shows them
public record RepeatedHeader(Place place, List<String> letters) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": this header stands over the columns " + String.join(", ", letters) + ".";
    }

    @Override
    public String remedy() {
        return "Keep one of the columns, or give them different headers.";
    }
}
