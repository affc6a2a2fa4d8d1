package org.committeepapers.appendix.list;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.committeepapers.council.Nearest;
import org.jspecify.annotations.Nullable;

/// Every list, by its name: whatever carries `@AutoService(Listing.class)`.
public final class Listings {

    private static final Map<String, Listing> ALL = load();

    private Listings() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    /// @throws IllegalArgumentException when there is no such list, with the nearest that there is
    public static Listing named(String name) {
        Listing list = ALL.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "there is no list \"" + name + "\"." + Nearest.question(name, ALL.keySet()));
        }
        return list;
    }

    /// The columns of a list, as declarations write them.
    public static List<String> columns(Listing list) {
        return Arrays.stream(list.row().getRecordComponents())
                .map(component -> kebab(component.getName()))
                .toList();
    }

    /// Whether a column of a list holds words and never a figure.
    public static boolean holdsWords(Listing list, String column) {
        return Arrays.stream(list.row().getRecordComponents())
                .anyMatch(
                        component -> kebab(component.getName()).equals(column) && component.getType() == String.class);
    }

    /// What a row says in a column; null where it says nothing.
    public static @Nullable Object value(Record row, String column) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (kebab(component.getName()).equals(column)) {
                try {
                    component.getAccessor().setAccessible(true);
                    return component.getAccessor().invoke(row);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(component.toString(), impossible);
                }
            }
        }
        throw new IllegalArgumentException("there is no column \"" + column + "\"");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Listing> load() {
        Map<String, Listing> all = new TreeMap<>();
        for (Listing list : ServiceLoader.load(Listing.class, Listing.class.getClassLoader())) {
            if (all.put(list.name(), list) != null) {
                throw new IllegalStateException("two lists are called " + list.name());
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
