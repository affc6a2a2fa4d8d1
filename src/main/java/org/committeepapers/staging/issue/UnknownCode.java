package org.committeepapers.staging.issue;

import java.util.List;
import org.committeepapers.council.Nearest;

/// A value that is no code of its list: the council's mapping has a gap.
///
/// @param valid the codes of the list
/// @param codesFile where values are mapped, e.g. `codes/role.csv`
public record UnknownCode(Place place, String found, List<String> valid, String codesFile) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": expected " + String.join(", ", valid) + "; found \"" + found + "\"."
                + Nearest.question(found, valid);
    }

    @Override
    public String remedy() {
        return "Add \"" + found + "\" to " + codesFile + " with the code it means.";
    }
}
