package org.committeepapers.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.store.FileLoad;
import org.jspecify.annotations.Nullable;

/// What several months' files tell of one kind of event, each event once, as the newest file tells it.
///
/// A file speaks for the days from its earliest event to its latest: an event of those days that an older file told and
/// it does not is withdrawn. An event that it tells with another date, which need not lie in those days, is the same
/// event. Two rows of one file are two events, whatever they share.
///
/// @param <T> the record of an event
final class Events<T extends Record> {

    /// The rule by which a withdrawn event is left out.
    static final String WITHDRAWN = "withdrawn-by-a-newer-file";

    private final Layout<T> layout;
    private final Predicate<YearMonth> confirmed;
    private final List<Told<T>> told = new ArrayList<>();
    private final List<LeftOut> withdrawn = new ArrayList<>();
    private Optional<Withdrawal> last = Optional.empty();

    /// A row with the file that tells it.
    record Told<T extends Record>(FileLoad file, StagedRow.Used<T> used) {}

    private record Span(LocalDate from, LocalDate to) {
        boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// @param confirmed whether the council says that a month's file means it when it does not tell again what was told
    Events(Layout<T> layout, Predicate<YearMonth> confirmed) {
        this.layout = layout;
        this.confirmed = confirmed;
    }

    /// Takes the next newer file.
    void tell(FileLoad file, List<StagedRow.Used<T>> rows) {
        Optional<Span> span = rows.isEmpty() ? Optional.of(monthOf(file)) : days(rows);
        boolean meant = confirmed.test(file.month());
        boolean speaks = !rows.isEmpty() || meant;
        Set<List<?>> keys = new HashSet<>();
        rows.forEach(row -> keys.add(layout.key(row.row())));
        List<Told<T>> kept = new ArrayList<>();
        long again = 0;
        long missing = 0;
        for (Told<T> before : told) {
            boolean covered = span.isPresent()
                    && span.get().holds(layout.day(before.used().row()));
            if (keys.contains(layout.key(before.used().row()))) {
                again++;
            } else if (covered) {
                missing++;
                keepUnless(speaks, before, kept);
            } else {
                kept.add(before);
            }
        }
        if (missing > 0) {
            Span days = span.orElseThrow();
            last = Optional.of(new Withdrawal(
                    layout.name(),
                    file.month(),
                    file.fileName(),
                    days.from(),
                    days.to(),
                    rows.size(),
                    again,
                    missing,
                    meant));
        } else {
            last = Optional.empty();
        }
        told.clear();
        rows.forEach(row -> told.add(new Told<>(file, row)));
        told.addAll(kept);
    }

    private void keepUnless(boolean spoken, Told<T> before, List<Told<T>> kept) {
        if (spoken) {
            StagedRow.Used<T> row = before.used();
            withdrawn.add(new LeftOut(
                    layout.name(), before.file().origin(row.sheet(), row.number()), WITHDRAWN, null, false));
        } else {
            kept.add(before);
        }
    }

    private static Span monthOf(FileLoad file) {
        return new Span(file.month().atDay(1), file.month().atEndOfMonth());
    }

    private Optional<Span> days(List<StagedRow.Used<T>> rows) {
        List<LocalDate> days = rows.stream()
                .map(row -> layout.day(row.row()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.getFirst(), days.getLast()));
    }

    /// The events that count, those of the newest file first.
    List<Told<T>> counted() {
        return List.copyOf(told);
    }

    /// The rows of older files that count no more.
    List<LeftOut> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /// What the newest file does not tell of what was told before, if anything.
    Optional<Withdrawal> lastWithdrawal() {
        return last;
    }
}
