package org.committeepapers.staging.issue;

/// An fte that is sent in per cent. Whether 100 means one person is for the council to say, not for us to guess.
///
/// @param setting the row of the columns file that says so
/// @param columnsFile e.g. `columns/establishment.csv`
public record PercentageAsFte(Place place, String setting, String columnsFile, long rows) implements CountedIssue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": expected an fte such as 0.80; found per cents, " + CountedIssue.rows(rows) + ".";
    }

    @Override
    public String remedy() {
        return "Send fte, or add the row \"" + setting + "\" to " + columnsFile + "; 100% is then read as 1.00 fte.";
    }

    @Override
    public PercentageAsFte over(long number) {
        return new PercentageAsFte(place, setting, columnsFile, number);
    }
}
