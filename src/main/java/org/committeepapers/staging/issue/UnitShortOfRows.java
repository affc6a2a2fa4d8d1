package org.committeepapers.staging.issue;

/// A printed unit that loses rows.
///
/// @param unit as tables print it
/// @param setAside its rows with a fault
/// @param rows all its rows of the file
public record UnitShortOfRows(Place place, String unit, long setAside, long rows) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": " + setAside + " of " + rows + " rows of " + unit
                + (setAside == 1 ? " is set aside." : " are set aside.");
    }

    @Override
    public String remedy() {
        return "Correct them at the source; until then the figures of " + unit + " are short of them.";
    }
}
