package org.committeepapers.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.committeepapers.council.Nearest;

/// Every measure, by its name: whatever carries `@AutoService(Measure.class)`.
public final class Measures {

    private static final Map<String, Measure> ALL = load();
    private static final Map<String, MeasureFamily> FAMILIES = families();

    private Measures() {}

    /// In the order of their names.
    public static List<Measure> list() {
        return List.copyOf(ALL.values());
    }

    public static boolean has(String name) {
        return ALL.containsKey(name) || FAMILIES.containsKey(family(name));
    }

    /// @throws IllegalArgumentException when there is no such measure, with the nearest that there is
    public static Measure named(String name) {
        Measure measure = ALL.get(name);
        if (measure == null && has(name)) {
            return Objects.requireNonNull(FAMILIES.get(family(name)))
                    .of(name.substring(family(name).length() + 1));
        }
        if (measure == null) {
            throw new IllegalArgumentException(
                    "there is no measure \"" + name + "\"." + Nearest.question(name, ALL.keySet()));
        }
        return measure;
    }

    /// A measure by its name, or a formula over measures: `a - b - c`, or `a / b` in percent; nothing else.
    ///
    /// @throws IllegalArgumentException when it names a measure that there is not
    public static Measure formula(String text) {
        if (text.contains(" - ")) {
            List<String> parts = parts(text, " - ");
            return new Difference(
                    Definition.of(text, ofDifference(named(parts.getFirst()).format()), ""), parts);
        }
        if (text.contains(" / ")) {
            List<String> parts = parts(text, " / ");
            if (parts.size() != 2) {
                throw new IllegalArgumentException("expected one measure divided by another, found \"" + text + "\"");
            }
            return new Ratio(
                    Definition.of(text, Format.PERCENT, ""), parts.get(0), parts.get(1), "nothing to divide by");
        }
        return named(text);
    }

    private static List<String> parts(String text, String sign) {
        List<String> parts = List.of(text.split(sign, -1));
        parts.forEach(Measures::named);
        return parts;
    }

    /// Rates differ by percentage points.
    public static Format ofDifference(Format format) {
        return format.unit() == Unit.PERCENT ? new Format(Unit.PERCENTAGE_POINTS, format.decimals()) : format;
    }

    /// The word before the code; empty where the name is one word.
    private static String family(String name) {
        return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
    }

    private static Map<String, MeasureFamily> families() {
        Map<String, MeasureFamily> families = new TreeMap<>();
        ServiceLoader.load(MeasureFamily.class, MeasureFamily.class.getClassLoader())
                .forEach(family -> families.put(family.name(), family));
        return Collections.unmodifiableMap(families);
    }

    private static Map<String, Measure> load() {
        Map<String, Measure> all = new TreeMap<>();
        for (Measure measure : ServiceLoader.load(Measure.class, Measure.class.getClassLoader())) {
            if (all.put(measure.name(), measure) != null) {
                throw new IllegalStateException("two measures are called " + measure.name());
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
