package org.committeepapers.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every layout that the product reads: whatever carries `@AutoService(Layout.class)`.
public final class Layouts {

    private static final List<Layout<?>> ALL = load();

    private Layouts() {}

    /// In the order of their names.
    public static List<Layout<?>> list() {
        return ALL;
    }

    public static Optional<Layout<?>> find(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    /// The layout whose rows are these records.
    ///
    /// @throws IllegalArgumentException when no layout reads them
    public static Layout<?> of(Class<? extends Record> rowType) {
        return ALL.stream()
                .filter(layout -> layout.rowType().equals(rowType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout reads " + rowType.getSimpleName()));
    }

    private static List<Layout<?>> load() {
        List<Layout<?>> layouts = new ArrayList<>();
        ServiceLoader.load(Layout.class, Layout.class.getClassLoader()).forEach(layouts::add);
        layouts.sort(Comparator.comparing(Layout::name));
        return List.copyOf(layouts);
    }
}
