package org.committeepapers.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Council;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Snapshot;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Loads;

/// Fetches a reporting month from the store, with the history that appendices ask for.
///
/// Nothing of a later month is ever seen, so a month made again next year reads what it read this year.
public final class MonthReader {

    private final Loads loads;
    private final Collection<? extends Layout<?>> layouts;

    public MonthReader(Loads loads, Collection<? extends Layout<?>> layouts) {
        this.loads = loads;
        this.layouts = List.copyOf(layouts);
    }

    /// The month with everything that any of the needs names. An extract is there, with or without rows, when it was
    /// sent: a snapshot for the reporting month itself, events and reference files for it or any month before.
    public MonthData read(Council council, YearMonth month, Collection<Needs> needs) {
        List<FileLoad> seen = seen(council, month);
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
        for (Layout<?> layout : named(needs)) {
            add(rows, layout, seen, month, monthsBack(needs));
        }
        return new MonthData(council, month, rows);
    }

    /// The files that `read` fetches rows of, newest month first for each layout.
    public List<FileLoad> files(Council council, YearMonth month, Collection<Needs> needs) {
        List<FileLoad> seen = seen(council, month);
        return named(needs).stream()
                .flatMap(layout -> inReach(layout, of(layout, seen), month, monthsBack(needs)).stream())
                .toList();
    }

    private List<FileLoad> seen(Council council, YearMonth month) {
        return loads.current(council.id()).stream()
                .filter(load -> !load.month().isAfter(month))
                .sorted(Comparator.comparing(FileLoad::month).reversed())
                .toList();
    }

    private List<Layout<?>> named(Collection<Needs> needs) {
        return layouts.stream()
                .<Layout<?>>map(layout -> layout)
                .filter(layout -> needs.stream().anyMatch(need -> names(need, layout)))
                .toList();
    }

    private static int monthsBack(Collection<Needs> needs) {
        return needs.stream().mapToInt(Needs::monthsBack).max().orElse(0);
    }

    private static List<FileLoad> of(Layout<?> layout, List<FileLoad> seen) {
        return seen.stream().filter(load -> load.layout().equals(layout.name())).toList();
    }

    private static boolean names(Needs needs, Layout<?> layout) {
        return needs.required().contains(layout.rowType()) || needs.optional().contains(layout.rowType());
    }

    private <T extends Record> void add(
            Map<Class<? extends Record>, List<? extends Record>> rows,
            Layout<T> layout,
            List<FileLoad> seen,
            YearMonth month,
            int monthsBack) {
        List<FileLoad> newestFirst = of(layout, seen);
        if (sent(layout, newestFirst, month)) {
            rows.put(layout.rowType(), rows(layout, newestFirst, month, monthsBack));
        }
    }

    private static boolean sent(Layout<?> layout, List<FileLoad> newestFirst, YearMonth month) {
        return !newestFirst.isEmpty()
                && (layout.kind() != Layout.Kind.SNAPSHOT
                        || newestFirst.getFirst().month().equals(month));
    }

    /// The files whose rows count: a reference file is whole each time, so that a line taken out of it is gone.
    private static List<FileLoad> inReach(
            Layout<?> layout, List<FileLoad> newestFirst, YearMonth month, int monthsBack) {
        if (!sent(layout, newestFirst, month)) {
            return List.of();
        }
        YearMonth from = switch (layout.kind()) {
            case SNAPSHOT -> month.minusMonths(monthsBack);
            case EVENT -> newestFirst.getLast().month();
            case REFERENCE -> newestFirst.getFirst().month();
        };
        return newestFirst.stream().filter(load -> !load.month().isBefore(from)).toList();
    }

    private <T extends Record> List<T> rows(
            Layout<T> layout, List<FileLoad> newestFirst, YearMonth month, int monthsBack) {
        List<FileLoad> inReach = inReach(layout, newestFirst, month, monthsBack);
        return switch (layout.kind()) {
            case SNAPSHOT -> snapshots(layout, inReach, month.minusMonths(monthsBack));
            case EVENT -> events(layout, inReach);
            case REFERENCE -> loads.rows(layout, inReach);
        };
    }

    private <T extends Record> List<T> snapshots(Layout<T> layout, List<FileLoad> inReach, YearMonth from) {
        LocalDate firstDay = from.atDay(1);
        return loads.rows(layout, inReach).stream()
                .filter(row -> !(row instanceof Snapshot snapshot)
                        || !snapshot.periodEnd().isBefore(firstDay))
                .toList();
    }

    /// An event that several months' files tell counts once, as the newest of them tells it.
    private <T extends Record> List<T> events(Layout<T> layout, List<FileLoad> newestFirst) {
        Map<List<?>, T> byKey = new LinkedHashMap<>();
        loads.rows(layout, newestFirst).forEach(row -> byKey.putIfAbsent(layout.key(row), row));
        return List.copyOf(byKey.values());
    }
}
