package org.committeepapers.staging.issue;

/// Rows of which each stands in one cell as a whole: wrapped in quotes, or with another separator than the header.
public record WrappedRow(Place place, long rows) implements CountedIssue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": the header and the rows have different separators, or each row is wrapped in quotes, "
                + CountedIssue.rows(rows) + ".";
    }

    @Override
    public String remedy() {
        return "Export the file again, or save it once from Excel as \"CSV UTF-8\".";
    }

    @Override
    public WrappedRow over(long number) {
        return new WrappedRow(place, number);
    }
}
