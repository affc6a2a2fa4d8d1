package org.committeepapers.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.Council;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.ReadFiles;

/// Fetches a reporting month from the files that were read, with the history that appendices ask for.
///
/// Nothing of a later month is ever seen, so a month made again next year reads what it read this year.
public final class MonthReader {

    private final ReadFiles files;
    private final Collection<? extends Layout<?>> layouts;

    public MonthReader(ReadFiles files, Collection<? extends Layout<?>> layouts) {
        this.files = files;
        this.layouts = List.copyOf(layouts);
    }

    /// The month with everything that any of the needs names. An extract is there, with or without rows, when a file of
    /// it was sent within reach: a snapshot for one of the months asked for, events and reference files for the
    /// month or any before.
    public MonthData read(Council council, YearMonth month, Collection<Needs> needs) {
        Reading reading = new Reading(council, month);
        List<FileLoad> seen = seen(council, month);
        for (Layout<?> layout : named(needs)) {
            List<FileLoad> inReach = inReach(layout, seen, month, monthsBack(needs));
            if (!inReach.isEmpty()) {
                reading.add(layout, inReach);
            }
        }
        return reading.month();
    }

    /// The files that `read` fetches rows of, newest month first for each layout.
    public List<FileLoad> files(Council council, YearMonth month, Collection<Needs> needs) {
        List<FileLoad> seen = seen(council, month);
        return named(needs).stream()
                .flatMap(layout -> inReach(layout, seen, month, monthsBack(needs)).stream())
                .toList();
    }

    private List<FileLoad> seen(Council council, YearMonth month) {
        return files.current(council.id()).stream()
                .filter(file -> !file.month().isAfter(month))
                .sorted(Comparator.comparing(FileLoad::month).reversed())
                .toList();
    }

    private List<Layout<?>> named(Collection<Needs> needs) {
        return layouts.stream()
                .<Layout<?>>map(layout -> layout)
                // typed by hand, so few; what looks something up in them need not say so
                .filter(layout -> layout.kind() == Layout.Kind.REFERENCE
                        || needs.stream().anyMatch(need -> need.names(layout.rowType())))
                .toList();
    }

    private static int monthsBack(Collection<Needs> needs) {
        return needs.stream().mapToInt(Needs::monthsBack).max().orElse(0);
    }

    /// The files whose rows count: a reference file is whole each time, so that a line taken out of it is gone.
    private static List<FileLoad> inReach(Layout<?> layout, List<FileLoad> seen, YearMonth month, int monthsBack) {
        List<FileLoad> newestFirst = seen.stream()
                .filter(file -> file.layout().equals(layout.name()))
                .toList();
        return switch (layout.kind()) {
            case EVENT -> newestFirst;
            case REFERENCE -> newestFirst.stream().limit(1).toList();
            case SNAPSHOT ->
                newestFirst.stream()
                        .filter(file -> !file.month().isBefore(month.minusMonths(monthsBack)))
                        .toList();
        };
    }

    /// A month as it is put together.
    private final class Reading {

        private final Council council;
        private final YearMonth month;
        private final Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
        private final Set<Provenance.Sent> sent = new HashSet<>();
        private final IdentityHashMap<Record, Origin> origins = new IdentityHashMap<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<Withdrawal> withdrawals = new ArrayList<>();

        Reading(Council council, YearMonth month) {
            this.council = council;
            this.month = month;
        }

        <T extends Record> void add(Layout<T> layout, List<FileLoad> newestFirst) {
            for (FileLoad file : newestFirst) {
                sent.add(new Provenance.Sent(
                        layout.name(), layout.kind() == Layout.Kind.REFERENCE ? month : file.month()));
                leftOut.addAll(files.leftOut(file));
            }
            rows.put(
                    layout.rowType(),
                    layout.kind() == Layout.Kind.EVENT ? events(layout, newestFirst) : all(layout, newestFirst));
        }

        private <T extends Record> List<T> all(Layout<T> layout, List<FileLoad> newestFirst) {
            List<T> all = new ArrayList<>();
            for (FileLoad file : newestFirst) {
                files.rows(layout, file).forEach(row -> all.add(placed(file, row)));
            }
            return all;
        }

        private <T extends Record> List<T> events(Layout<T> layout, List<FileLoad> newestFirst) {
            Events<T> events = new Events<>(layout, sent -> council.rules().isConfirmed(layout.name(), sent));
            newestFirst.reversed().forEach(file -> events.tell(file, files.rows(layout, file)));
            leftOut.addAll(events.withdrawn());
            events.lastWithdrawal()
                    .filter(withdrawal -> withdrawal.month().equals(month))
                    .ifPresent(withdrawals::add);
            return events.counted().stream()
                    .map(told -> placed(told.file(), told.used()))
                    .toList();
        }

        /// A row of a store that did not yet keep places stands nowhere.
        private <T extends Record> T placed(FileLoad file, StagedRow.Used<T> used) {
            if (used.number() > 0) {
                origins.put(used.row(), file.origin(used.sheet(), used.number()));
            }
            return used.row();
        }

        MonthData month() {
            return new MonthData(council, month, rows, new Provenance(sent, origins, leftOut, withdrawals));
        }
    }
}
