package org.committeepapers.staging;

import org.committeepapers.staging.issue.Issue;
import org.jspecify.annotations.Nullable;

/// What a cell says: a value, nothing, or something that cannot be read.
///
/// @param <V> what the column holds
sealed interface Reading<V> {

    /// @param doubt what is worth a look though the value counts
    record Value<V>(V value, @Nullable Issue doubt) implements Reading<V> {
        Value(V value) {
            this(value, null);
        }
    }

    /// Nothing stands there, or what systems write for nothing, e.g. `N/A` or 31/12/4712.
    record Blank<V>() implements Reading<V> {}

    /// Not known where the column allows that; otherwise the fault is the row's.
    record Unreadable<V>(Issue fault) implements Reading<V> {}

    /// The council's settings do not say what it means. Nobody but the council can, so it is never passed over.
    record Unmapped<V>(Issue gap) implements Reading<V> {}

    /// A value whose rows a rule leaves out, e.g. a unit that is out of scope.
    record LeftOut<V>(String rule, @Nullable V value) implements Reading<V> {}
}
