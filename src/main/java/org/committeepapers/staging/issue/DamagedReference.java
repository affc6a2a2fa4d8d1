package org.committeepapers.staging.issue;

/// References that a spreadsheet has turned into numbers, e.g. `1.57E+11`: several may now read the same.
public record DamagedReference(Place place, long rows) implements CountedIssue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": references that a spreadsheet has turned into numbers such as 9.99E+99, "
                + CountedIssue.rows(rows) + ".";
    }

    @Override
    public String remedy() {
        return "Export the file again without opening it in Excel, or let each reference begin with a letter.";
    }

    @Override
    public DamagedReference over(long number) {
        return new DamagedReference(place, number);
    }
}
