package org.committeepapers.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Snapshot;

/// A month's facts as measures look them up, and every figure that was found once. For one thread.
final class Ledger {

    private final MonthData month;
    private final Map<Class<?>, Map<YearMonth, List<Record>>> byMonth = new HashMap<>();
    private final Map<String, Figure> found = new HashMap<>();

    Ledger(MonthData month) {
        this.month = month;
    }

    MonthData month() {
        return month;
    }

    /// The rows of a snapshot at the end of a month.
    <T extends Record & Snapshot> List<T> at(Class<T> type, YearMonth end) {
        return byMonth.computeIfAbsent(type, _ -> months(type)).getOrDefault(end, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    private <T extends Record & Snapshot> Map<YearMonth, List<Record>> months(Class<T> type) {
        Map<YearMonth, List<Record>> months = new HashMap<>();
        for (T fact : month.all(type)) {
            months.computeIfAbsent(YearMonth.from(fact.periodEnd()), _ -> new ArrayList<>())
                    .add(fact);
        }
        return months;
    }

    /// What was found under the key before, else what is found now. A figure may rest on others.
    Figure once(String key, Supplier<Figure> figure) {
        Figure known = found.get(key);
        if (known == null) {
            known = figure.get();
            found.put(key, known);
        }
        return known;
    }
}
