package org.committeepapers.staging;

import java.util.List;
import org.committeepapers.staging.issue.Issue;
import org.jspecify.annotations.Nullable;

/// What became of a row of an extract: every row that was read is exactly one of these.
///
/// @param <T> the record of the layout
public sealed interface StagedRow<T extends Record> {

    /// The sheet of a workbook; null for CSV.
    @Nullable
    String sheet();

    /// The row as the officer's program counts it.
    long number();

    /// Counted in the figures.
    ///
    /// @param warnings what is worth a look though the row counts, e.g. an optional cell that could not be read
    record Used<T extends Record>(@Nullable String sheet, long number, T row, List<Issue> warnings)
            implements StagedRow<T> {
        public Used {
            warnings = List.copyOf(warnings);
        }
    }

    /// Left out of every figure, and reported; an issue that stops says that the whole file is.
    ///
    /// @param rule the fault that set it aside, e.g. `unreadable-date`
    /// @param issues what is to be said of it; none where the same was said of enough rows before
    /// @param unit the unit it names, where that could be read
    record SetAside<T extends Record>(
            @Nullable String sheet,
            long number,
            String rule,
            List<Issue> issues,
            @Nullable String unit) implements StagedRow<T> {
        public SetAside {
            issues = List.copyOf(issues);
        }
    }

    /// Left out by a rule that the council knows of, e.g. `unit-out-of-scope`.
    ///
    /// @param unit the unit it names, where that could be read
    record Excluded<T extends Record>(
            @Nullable String sheet,
            long number,
            String rule,
            @Nullable String unit) implements StagedRow<T> {}
}
