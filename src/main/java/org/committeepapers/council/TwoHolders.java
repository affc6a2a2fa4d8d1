package org.committeepapers.council;

/// What the holders of one post count for above its budgeted fte, e.g. somebody on maternity leave and her cover.
public enum TwoHolders {
    /// Nothing: the excess fills no other vacancy.
    FILL_NO_OTHER_VACANCY,
    /// The excess is in post like any other fte.
    COUNT
}
