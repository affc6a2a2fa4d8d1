package org.committeepapers.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What became of the rows of a file.
///
/// @param used rows that figures are made of
/// @param setAside rows with a fault, left out of every figure
/// @param excluded rows left out by a rule, by its name
public record Counts(long used, long setAside, Map<String, Long> excluded) {

    public static final Counts NONE = new Counts(0, 0, Map.of());

    public Counts {
        excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    }

    /// Rows left out by any rule.
    public long excludedRows() {
        return excluded.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Every row of the file: used, set aside and excluded together.
    public long read() {
        return used + setAside + excludedRows();
    }

    public Counts plus(Counts more) {
        Map<String, Long> sum = new TreeMap<>(excluded);
        more.excluded.forEach((rule, rows) -> sum.merge(rule, rows, Long::sum));
        return new Counts(used + more.used, setAside + more.setAside, sum);
    }
}
