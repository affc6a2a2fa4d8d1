package org.committeepapers.staging.issue;

import java.util.List;

/// A header that no column of the layout is sent under.
///
/// @param letter of the column as Excel shows it
/// @param nearest known headers that are like it
/// @param columnsFile where headers are mapped, e.g. `columns/leavers.csv`
public record UnknownHeader(Place place, String letter, List<String> nearest, String columnsFile) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + " (" + letter + "): this header is not known."
                + (nearest.isEmpty() ? "" : " Like it are: " + String.join(", ", nearest) + ".");
    }

    @Override
    public String remedy() {
        return "Remove the column from the report, or list the header in " + columnsFile
                + " (with a canonical_column that begins with - to read past it).";
    }
}
