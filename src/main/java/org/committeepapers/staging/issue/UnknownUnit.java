package org.committeepapers.staging.issue;

import java.util.List;

/// A unit that is not in the council's organisation.
///
/// @param nearest unit codes that are like it
public record UnknownUnit(Place place, String found, List<String> nearest) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": there is no unit \"" + found + "\" in org-units.csv."
                + (nearest.isEmpty() ? "" : " Like it are: " + String.join(", ", nearest) + ".");
    }

    @Override
    public String remedy() {
        return "Add it to org-units.csv, or to codes/unit.csv with the unit_code it means.";
    }
}
