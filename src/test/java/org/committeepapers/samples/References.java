package org.committeepapers.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.staging.Layouts;

/// Rows of a council's reference files. Several families of tables add to one file; each file is written once, and a
/// row that two of them need stands in it once.
final class References {

    private final Map<Class<? extends Record>, Set<Record>> rows = new LinkedHashMap<>();

    References add(Record row) {
        rows.computeIfAbsent(row.getClass(), type -> new LinkedHashSet<>()).add(row);
        return this;
    }

    void writeTo(SampleFolder folder) {
        rows.forEach(
                (type, added) -> folder.write("reference/" + Layouts.of(type).name() + ".csv", csv(type, added)));
    }

    private static <T extends Record> String csv(Class<T> type, Set<Record> added) {
        List<T> typed = new ArrayList<>();
        added.forEach(row -> typed.add(type.cast(row)));
        return new Extract<>(type, typed).csv();
    }
}
