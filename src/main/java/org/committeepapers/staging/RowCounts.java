package org.committeepapers.staging;

import java.util.Map;

/// How many rows of a file were read, and what became of them: read = used + set aside + excluded.
///
/// @param excluded rows by the rule that left them out, e.g. `unit-out-of-scope`
public record RowCounts(long used, long setAside, Map<String, Long> excluded) {

    public static final RowCounts NONE = new RowCounts(0, 0, Map.of());

    public RowCounts {
        excluded = Map.copyOf(excluded);
    }

    public long read() {
        return used + setAside + excludedInAll();
    }

    public long excludedInAll() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
