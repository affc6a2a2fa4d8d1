package org.committeepapers.staging.issue;

import org.jspecify.annotations.Nullable;

/// Further rows of a file with a fault that was told of its first rows.
///
/// @param like the last of those that were told
/// @param more how many are not
public record MoreLikeIt(Issue like, long more) implements Issue {

    @Override
    public Place place() {
        Place place = like.place();
        return new Place(place.file(), place.sheet(), null, place.column());
    }

    @Override
    public Severity severity() {
        return like.severity();
    }

    @Override
    public String rule() {
        return like.rule();
    }

    @Override
    public @Nullable String found() {
        return null;
    }

    @Override
    public String message() {
        return place() + ": and " + more + " more like it.";
    }

    @Override
    public String remedy() {
        return like.remedy();
    }
}
