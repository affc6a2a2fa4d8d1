package org.committeepapers.staging.issue;

/// People who left before the end of the month and are still in post at its end.
///
/// @param people how many; who is not said
public record LeaverStillInPost(Place place, long people) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": people who left before the end of the month and are in post at its end: " + people + ".";
    }

    @Override
    public String remedy() {
        return "Compare leavers and staff in post by person_ref, and correct the one that is wrong.";
    }
}
