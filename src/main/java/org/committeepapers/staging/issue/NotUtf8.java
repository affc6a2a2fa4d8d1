package org.committeepapers.staging.issue;

/// A file in another encoding than UTF-8.
public record NotUtf8(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": the file is not UTF-8 and was read as Windows-1252.";
    }

    @Override
    public String remedy() {
        return "Save it as \"CSV UTF-8\", so that no letter can be mistaken.";
    }
}
