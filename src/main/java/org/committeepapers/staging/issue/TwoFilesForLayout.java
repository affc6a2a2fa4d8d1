package org.committeepapers.staging.issue;

/// Two files of one month for one layout.
public record TwoFilesForLayout(Place place, String layout, String other) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": " + other + " holds the layout " + layout + " as well.";
    }

    @Override
    public String remedy() {
        return "Keep the one that is right in the month's folder and take the other away.";
    }
}
