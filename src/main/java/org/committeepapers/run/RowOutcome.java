package org.committeepapers.run;

import java.util.List;
import java.util.Map;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.Counts;
import org.jspecify.annotations.Nullable;

/// What became of a row of a file, or what was found about the file as a whole.
///
/// @param row the record, where the row is used
/// @param excludedBy the rule that leaves the row out
/// @param counted false for what is said about the file as a whole
public record RowOutcome<T extends Record>(
        @Nullable T row, @Nullable String excludedBy, boolean counted, List<? extends Issue> issues) {

    public static <T extends Record> RowOutcome<T> used(T row, List<? extends Issue> warnings) {
        return new RowOutcome<>(row, null, true, warnings);
    }

    public static <T extends Record> RowOutcome<T> setAside(List<? extends Issue> issues) {
        return new RowOutcome<>(null, null, true, issues);
    }

    public static <T extends Record> RowOutcome<T> excluded(String rule) {
        return new RowOutcome<>(null, rule, true, List.of());
    }

    public static <T extends Record> RowOutcome<T> aboutTheFile(List<? extends Issue> issues) {
        return new RowOutcome<>(null, null, false, issues);
    }

    Counts counts() {
        if (!counted) {
            return Counts.NONE;
        }
        if (row != null) {
            return new Counts(1, 0, Map.of());
        }
        return excludedBy == null ? new Counts(0, 1, Map.of()) : new Counts(0, 0, Map.of(excludedBy, 1L));
    }
}
