package org.committeepapers.store;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A command that made, or tried to make, a published set.
///
/// @param what `run`, or the slug of the appendix that was asked for
/// @param runId of the set it published; null while it runs and where it published none
/// @param published the instant that all dates inside the documents are set to; null where nothing was published
/// @param ended null while it runs, or when it was killed
public record Publication(
        String council,
        YearMonth month,
        String what,
        @Nullable String runId,
        Result result,
        @Nullable Instant published,
        Instant started,
        @Nullable Instant ended) {

    /// How it ended.
    public enum Result {
        STARTED,
        PUBLISHED,
        UNCHANGED,
        REFUSED,
        FAILED
    }
}
