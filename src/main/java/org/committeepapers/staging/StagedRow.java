package org.committeepapers.staging;

import java.util.List;
import org.committeepapers.staging.issue.Issue;

/// What became of a row of an extract: every row that was read is exactly one of these.
///
/// @param <T> the record of the layout
public sealed interface StagedRow<T extends Record> {

    /// The row as the officer's program counts it.
    long number();

    /// Counted in the figures.
    record Used<T extends Record>(long number, T row) implements StagedRow<T> {}

    /// Left out of every figure, and reported; an issue that stops says that the whole file is.
    record SetAside<T extends Record>(long number, List<Issue> issues) implements StagedRow<T> {
        public SetAside {
            issues = List.copyOf(issues);
        }
    }

    /// Left out by a rule that the council knows of, e.g. `unit-out-of-scope`.
    record Excluded<T extends Record>(long number, String rule) implements StagedRow<T> {}
}
