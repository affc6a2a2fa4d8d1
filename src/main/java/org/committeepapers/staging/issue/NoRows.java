package org.committeepapers.staging.issue;

/// A file with a header and nothing below it.
///
/// @param severity stops the run for a snapshot, warns for events
public record NoRows(Place place, Severity severity) implements Issue {

    @Override
    public String message() {
        return place + ": the file holds a header but no rows.";
    }

    @Override
    public String remedy() {
        return severity == Severity.STOPS
                ? "Run the report again for this month; a snapshot always has rows."
                : "Look whether the report was run for this month; no rows can be right.";
    }
}
