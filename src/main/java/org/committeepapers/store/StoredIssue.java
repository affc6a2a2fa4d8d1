package org.committeepapers.store;

import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.jspecify.annotations.Nullable;

/// An issue as the store keeps it, in the words it had when the file was read.
///
/// @param layout the kind of extract it was found in
public record StoredIssue(
        String layout,
        Place place,
        Severity severity,
        String rule,
        @Nullable String found,
        String message,
        String remedy)
        implements Issue {

    public static StoredIssue of(String layout, Issue issue) {
        return new StoredIssue(
                layout, issue.place(), issue.severity(), issue.rule(), issue.found(), issue.message(), issue.remedy());
    }
}
