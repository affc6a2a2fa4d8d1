package org.committeepapers.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.council.Council;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.Snapshot;

/// A council's reporting month in memory: the rows of its extracts, with the history that was asked for.
///
/// @param rows by the record of the extract; a missing key is an extract that was not sent. A snapshot that was sent
/// for
///     months before and not for this one has a key, and `has` says no
/// @param provenance where they come from, and what was left out
public record MonthData(
        Council council,
        YearMonth month,
        Map<Class<? extends Record>, List<? extends Record>> rows,
        Provenance provenance) {

    public MonthData {
        rows = Map.copyOf(rows);
    }

    /// Rows that were made up rather than read: a snapshot was sent for the reporting month and for each month that its
    /// rows tell of.
    public MonthData(Council council, YearMonth month, Map<Class<? extends Record>, List<? extends Record>> rows) {
        this(council, month, rows, Provenance.of(month, rows));
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

    /// Whether the extract was sent at all: a snapshot for the reporting month, others for it or any month before.
    public boolean has(Class<? extends Record> type) {
        return rows.containsKey(type) && (Layouts.of(type).kind() != Layout.Kind.SNAPSHOT || sent(type, month));
    }

    /// Whether a file of the extract was sent for a month. One that holds no rows was sent all the same.
    public boolean sent(Class<? extends Record> type, YearMonth month) {
        return provenance.sent(Layouts.of(type).name(), month);
    }

    /// Whether a file of the extract was sent for a month or for one after it: events of that month may be in it.
    public boolean sentSince(Class<? extends Record> type, YearMonth month) {
        return provenance.sentSince(Layouts.of(type).name(), month);
    }

    /// Where a row of this month stands; empty for rows that were not read from a file.
    public Optional<Origin> origin(Record row) {
        return provenance.origin(row);
    }

    /// The rows of the extract's files that no figure counts.
    public List<LeftOut> leftOut(Class<? extends Record> type) {
        return provenance.leftOut(Layouts.of(type).name());
    }

    /// Those of the extract's rows that a fault set aside, in the files of the reporting month and of `reference`.
    public List<LeftOut> setAside(Class<? extends Record> type) {
        return leftOut(type).stream()
                .filter(row -> row.fault() && isOfTheMonth(row.origin()))
                .toList();
    }

    /// The extract's rows that count and stand in the file of the reporting month.
    <T extends Record> List<T> ofTheMonth(Class<T> type) {
        return all(type).stream()
                .filter(row -> origin(row).filter(this::isOfTheMonth).isPresent())
                .toList();
    }

    private boolean isOfTheMonth(Origin origin) {
        return origin.file().startsWith(month + "/") || origin.file().startsWith("reference/");
    }
}
