package org.committeepapers.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Council;
import org.committeepapers.staging.Snapshot;

/// A council's reporting month in memory: the rows of its extracts, with the history that was asked for.
///
/// @param rows by the record of the extract; a missing key is an extract that was not sent
public record MonthData(Council council, YearMonth month, Map<Class<? extends Record>, List<? extends Record>> rows) {

    public MonthData {
        rows = Map.copyOf(rows);
    }

    /// The last day of the reporting month: the as-at date of its tables.
    public LocalDate asAt() {
        return month.atEndOfMonth();
    }

    /// Every row of an extract; none where it was not sent.
    public <T extends Record> List<T> all(Class<T> type) {
        return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /// The rows of a snapshot extract at the end of a month.
    public <T extends Record & Snapshot> List<T> at(Class<T> type, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return all(type).stream().filter(row -> row.periodEnd().equals(day)).toList();
    }

    /// Whether the extract was sent at all.
    public boolean has(Class<? extends Record> type) {
        return rows.containsKey(type);
    }
}
