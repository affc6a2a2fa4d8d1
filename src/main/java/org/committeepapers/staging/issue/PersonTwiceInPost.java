package org.committeepapers.staging.issue;

/// A person who is in one post twice at one month's end.
public record PersonTwiceInPost(Place place) implements Issue {

    @Override
    public Severity severity() {
        return Severity.SET_ASIDE;
    }

    @Override
    public String message() {
        return place + ": this person is in this post in a row above already.";
    }

    @Override
    public String remedy() {
        return "End one of the two at the source, or send their fte in one row.";
    }
}
