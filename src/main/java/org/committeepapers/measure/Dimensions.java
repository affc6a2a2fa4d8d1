package org.committeepapers.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.council.Nearest;

/// Every dimension, by its name: whatever carries `@AutoService(Dimension.class)`.
public final class Dimensions {

    private static final Map<String, Dimension> ALL = load();

    private Dimensions() {}

    /// In the order of their names.
    public static List<Dimension> list() {
        return List.copyOf(ALL.values());
    }

    public static Set<String> names() {
        return ALL.keySet();
    }

    /// @throws IllegalArgumentException when there is no such dimension, with the nearest that there is
    public static Dimension named(String name) {
        Dimension dimension = ALL.get(name);
        if (dimension == null) {
            throw new IllegalArgumentException(
                    "there is no dimension \"" + name + "\"." + Nearest.question(name, ALL.keySet()));
        }
        return dimension;
    }

    private static Map<String, Dimension> load() {
        Map<String, Dimension> all = new TreeMap<>();
        for (Dimension dimension : ServiceLoader.load(Dimension.class, Dimension.class.getClassLoader())) {
            if (all.put(dimension.name(), dimension) != null) {
                throw new IllegalStateException("two dimensions are called " + dimension.name());
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
