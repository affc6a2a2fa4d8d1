package org.committeepapers.staging.issue;

/// A file that is broken, too large, or not what its name says.
public record UnreadableFile(Place place, String problem, String remedy) implements Issue {

    @Override
    public Severity severity() {
        return Severity.STOPS;
    }

    @Override
    public String message() {
        return place + ": " + problem + ".";
    }
}
