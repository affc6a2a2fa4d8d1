package org.committeepapers.appendix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.jspecify.annotations.Nullable;

/// A chart as data. Each format draws it: PDF operators, SVG, a native chart in Word.
///
/// @param id unique in its document, lower case with hyphens
/// @param title what it shows, printed as the caption
/// @param categories along the category axis, in order
/// @param series one or more, each with one value a category
/// @param format unit and decimals of the values and labels
/// @param target a line to measure against, or null
/// @param altText what the picture shows in words: direction, extremes, distance to the target
public record Chart(
        String id,
        Kind kind,
        String title,
        List<String> categories,
        List<Series> series,
        Format format,
        @Nullable Target target,
        String altText) {

    public enum Kind {
        STACKED_COLUMN,
        COLUMN,
        LINE,
        HORIZONTAL_BAR,
        FLOATING_BAR,
        COLUMN_WITH_LINE
    }

    /// One value a category; null where there is none. A floating bar has two series, its bottoms and its tops.
    public record Series(String name, List<@Nullable Exact> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /// The value of each item, in order; a gap where there is none.
        public static <T> Series of(String name, List<T> items, Function<T, Optional<Exact>> value) {
            List<@Nullable Exact> values = new ArrayList<>();
            items.forEach(item -> values.add(value.apply(item).orElse(null)));
            return new Series(name, values);
        }
    }

    /// A line across the chart, e.g. `Target 85%`.
    public record Target(String name, Exact value) {}

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "chart " + id + " has " + categories.size() + " categories but series " + one.name() + " has "
                                + one.values().size() + " values");
            }
        }
    }
}
