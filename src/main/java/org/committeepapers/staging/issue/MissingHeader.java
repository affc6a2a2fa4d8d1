package org.committeepapers.staging.issue;

import java.util.List;

/// A header that the layout needs and the header row does not have.
///
/// @param header as the council's file should have it
/// @param nearest unknown headers of the row that are like it
/// @param columnsFile where headers are mapped, e.g. `columns/leavers.csv`
public record MissingHeader(Place place, String header, List<String> nearest, String columnsFile) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": the header \"" + header + "\" is missing."
                + (nearest.isEmpty() ? "" : " Like it are: " + String.join(", ", nearest) + ".");
    }

    @Override
    public String remedy() {
        return "Add the column to the report, or name its header in " + columnsFile + ".";
    }
}
