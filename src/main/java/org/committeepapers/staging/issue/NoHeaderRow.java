package org.committeepapers.staging.issue;

import java.util.List;

/// A file in which no row carries the headers of its layout.
///
/// @param headers those that the file must have
public record NoHeaderRow(Place place, int rowsSearched, List<String> headers) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": none of the first " + rowsSearched + " rows carries the headers of this layout. Expected: "
                + String.join(", ", headers) + ".";
    }

    @Override
    public String remedy() {
        return "Send the report with its header row, or name the council's headers in the layout's columns file.";
    }
}
