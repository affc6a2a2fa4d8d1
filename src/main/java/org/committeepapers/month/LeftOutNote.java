package org.committeepapers.month;

import java.util.List;
import java.util.Set;

/// Placeholder.
public final class LeftOutNote {
    private LeftOutNote() {}

    public static List<String> of(MonthData month, Set<Class<? extends Record>> types) {
        return List.of();
    }
}
