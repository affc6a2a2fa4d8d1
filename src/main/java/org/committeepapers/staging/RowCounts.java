package org.committeepapers.staging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many rows of a file were read, and what became of them: read = used + set aside + excluded.
///
/// @param excluded rows by the rule that left them out, e.g. `unit-out-of-scope`
public record RowCounts(long used, long setAside, Map<String, Long> excluded) {

    public static final RowCounts NONE = new RowCounts(0, 0, Map.of());

    public RowCounts {
        excluded = Map.copyOf(excluded);
    }

    /// What became of some rows.
    public static RowCounts of(List<? extends StagedRow<?>> rows) {
        long used = 0;
        long setAside = 0;
        Map<String, Long> excluded = new TreeMap<>();
        for (StagedRow<?> row : rows) {
            switch (row) {
                case StagedRow.Used<?> _ -> used++;
                case StagedRow.SetAside<?> _ -> setAside++;
                case StagedRow.Excluded<?> one -> excluded.merge(one.rule(), 1L, Long::sum);
            }
        }
        return new RowCounts(used, setAside, excluded);
    }

    public long read() {
        return used + setAside + excludedInAll();
    }

    public long excludedInAll() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
