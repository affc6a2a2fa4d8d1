package org.committeepapers.staging.issue;

/// A column whose formulas went wrong, e.g. `#N/A`, where a row cannot do without its value.
public record FormulaError(Place place, long rows) implements CountedIssue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": formula error such as #N/A, " + CountedIssue.rows(rows) + ".";
    }

    @Override
    public String remedy() {
        return "Mend the formula or the look-up behind it, and export the file again.";
    }

    @Override
    public FormulaError over(long number) {
        return new FormulaError(place, number);
    }
}
