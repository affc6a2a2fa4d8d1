package org.committeepapers.month;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.issue.Place;

/// What the checks of a month share: its rows, and the names of the files that they point at.
///
/// @param names of the files by layout; one that is not there is called after its layout
record CheckedFiles(MonthData month, Map<String, String> names) {

    /// As many rows as a message names.
    private static final int ROWS = 5;

    Place place(Class<? extends Record> type) {
        return place(Layouts.of(type).name());
    }

    Place place(String layout) {
        return new Place(names.getOrDefault(layout, layout), null, null, null);
    }

    /// Where rows stand, e.g. `rows 4, 7 and 12`.
    String rows(Collection<? extends Record> rows) {
        List<String> numbers = rows.stream()
                .flatMap(row -> month.origin(row).stream())
                .map(Origin::row)
                .sorted()
                .map(String::valueOf)
                .toList();
        if (numbers.isEmpty()) {
            return "rows not known";
        }
        if (numbers.size() == 1) {
            return "row " + numbers.getFirst();
        }
        return numbers.size() > ROWS
                ? "rows " + String.join(", ", numbers.subList(0, ROWS)) + " and " + (numbers.size() - ROWS) + " more"
                : "rows " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }

    static <T> Map<String, BigDecimal> sums(List<T> rows, Function<T, String> key, Function<T, BigDecimal> value) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.reducing(BigDecimal.ZERO, value, BigDecimal::add)));
    }
}
