package org.committeepapers.staging.issue;

/// Further rows of a file with a fault that was told of its first rows.
///
/// @param like the first of those that were told
/// @param more how many are not
/// @param told how many are
/// @param read the rows of the file
public record MoreLikeIt(Issue like, long more, long told, long read) implements Issue {

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
    public String message() {
        return place() + ": and " + more + " more like it (" + like.rule() + "), in all " + (told + more) + " of "
                + read + " rows.";
    }

    @Override
    public String remedy() {
        return 2 * (told + more) > read ? "Look for one cause, as most rows have it. " + like.remedy() : like.remedy();
    }
}
