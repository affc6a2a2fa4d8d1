package org.committeepapers.staging.issue;

/// A file with a header and nothing below it.
///
/// @param severity stops the run where there are always rows, warns where none can be right
public record NoRows(Place place, Severity severity) implements Issue {

    @Override
    public String message() {
        return place + ": the file holds a header but no rows.";
    }

    @Override
    public String remedy() {
        return severity == Severity.STOPS
                ? "Run the report again for this month; this extract always has rows."
                : "Look whether the report was run for this month; no rows can be right, and count as nought.";
    }
}
