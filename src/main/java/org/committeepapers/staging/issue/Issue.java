package org.committeepapers.staging.issue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something wrong with an extract, for the person who can mend it at its source. Not a fault of ours.
///
/// One record for each kind. It words itself: where, what was expected, what was found, what would be valid.
public interface Issue {

    enum Severity {
        /// The file cannot be used: nothing is published.
        STOPS,
        /// The row is left out of every figure.
        SET_ASIDE,
        /// The row is used; somebody should look.
        WARNING
    }

    Place place();

    Severity severity();

    /// A name for the kind, e.g. `unreadable-date`: the name of its record.
    default String rule() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /// What stood there, masked where it relates to a person; null where there is no single value.
    default @Nullable String found() {
        return null;
    }

    /// The whole story in one or two sentences, the place first.
    String message();

    /// What to do at the source, one sentence.
    String remedy();
}
