package org.committeepapers.staging.issue;

/// People whose continuous service begins after their role did.
///
/// @param people how many; who is not said
public record ServiceBeginsAfterRole(Place place, long people) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": people whose continuous_service_date is after their role_start_date: " + people + ".";
    }

    @Override
    public String remedy() {
        return "Correct the dates at the source.";
    }
}
