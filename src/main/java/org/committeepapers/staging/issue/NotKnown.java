package org.committeepapers.staging.issue;

import org.jspecify.annotations.Nullable;

/// A cell that cannot be read in a column that a row can do without: it counts as not known.
///
/// @param fault what is wrong with the cell
public record NotKnown(Issue fault) implements Issue {

    @Override
    public Place place() {
        return fault.place();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public @Nullable String found() {
        return fault.found();
    }

    @Override
    public String message() {
        return fault.message() + " It counts as not known.";
    }

    @Override
    public String remedy() {
        return fault.remedy();
    }
}
