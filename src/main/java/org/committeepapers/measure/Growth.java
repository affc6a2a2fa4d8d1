package org.committeepapers.measure;

import java.util.Optional;

/// How much a figure grew or shrank against the one before it.
public final class Growth {

    private static final Exact HUNDRED = Exact.of(100);

    private Growth() {}

    /// This over last, less 1, in percent; empty where the one before was nothing.
    public static Optional<Exact> percent(Exact before, Exact now) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(now.minus(before).times(HUNDRED).dividedBy(before));
    }
}
