package org.committeepapers.staging.issue;

import org.jspecify.annotations.Nullable;

/// A file of which no row could be used.
///
/// @param read rows that are not blank
/// @param cause the fault of most of them; null where there is none, as of a footer alone
public record NoRowUsed(Place place, long read, @Nullable Issue cause) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": no row of " + read + " could be used."
                + (cause == null ? "" : " Most often: " + cause.message());
    }

    @Override
    public String remedy() {
        return cause == null
                ? "Run the report again; where there was nothing to tell, send the header alone."
                : cause.remedy();
    }
}
