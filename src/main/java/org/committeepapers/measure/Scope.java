package org.committeepapers.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Snapshot;

/// What a cell sees: a month's facts, a time, and the narrowings of its appendix, its table, its row and its column.
public final class Scope {

    private final Ledger ledger;
    private final String appendix;
    private final YearMonth at;
    private final Period period;
    private final List<Narrowing> by;
    private final String key;

    private Scope(Ledger ledger, String appendix, YearMonth at, Period period, List<Narrowing> by) {
        this.ledger = ledger;
        this.appendix = appendix;
        this.at = at;
        this.period = period;
        this.by = List.copyOf(by);
        this.key = at + " " + period.from() + " " + period.to()
                + by.stream()
                        .map(one -> "|" + one.dimension() + "=" + one.code())
                        .collect(Collectors.joining());
    }

    /// Everything of a month: the month's end, and the twelve months that end with it.
    ///
    /// @param appendix whose printed names the council may have stated
    public static Scope of(MonthData month, String appendix) {
        YearMonth end = month.month();
        return new Scope(new Ledger(month), appendix, end, new Period(end.minusMonths(11), end), List.of());
    }

    public MonthData month() {
        return ledger.month();
    }

    public Council council() {
        return month().council();
    }

    /// The slug of the appendix that asks.
    public String appendix() {
        return appendix;
    }

    /// The month's end at which stocks are counted.
    public YearMonth at() {
        return at;
    }

    /// The months in which flows are counted.
    public Period period() {
        return period;
    }

    public Scope at(YearMonth end) {
        return new Scope(ledger, appendix, end, period, by);
    }

    public Scope during(Period months) {
        return new Scope(ledger, appendix, at, months, by);
    }

    public Scope narrow(Narrowing narrowing) {
        return new Scope(
                ledger,
                appendix,
                at,
                period,
                Stream.concat(by.stream(), Stream.of(narrowing)).toList());
    }

    /// Without the narrowings of these dimensions.
    public Scope without(String... dimensions) {
        Set<String> gone = Set.of(dimensions);
        return new Scope(
                ledger,
                appendix,
                at,
                period,
                by.stream().filter(one -> !gone.contains(one.dimension())).toList());
    }

    /// At the same time, without any narrowing.
    public Scope bare() {
        return new Scope(ledger, appendix, at, period, List.of());
    }

    /// Whether it is not narrowed at all.
    public boolean isBare() {
        return by.isEmpty();
    }

    /// The dimensions whose narrowings tell the facts of an extract apart.
    public Set<String> dividing(Class<? extends Record> type) {
        return by.stream()
                .filter(one -> one.holds().containsKey(type))
                .map(Narrowing::dimension)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The code that it is narrowed to in a dimension, the innermost; empty where it is not.
    public Optional<String> code(String dimension) {
        return by.stream()
                .filter(one -> one.dimension().equals(dimension))
                .map(Narrowing::code)
                .reduce((_, last) -> last);
    }

    /// The narrowest unit of the organisation that it names; empty for the whole council.
    public Optional<String> unit() {
        return by.stream()
                .filter(one ->
                        one.dimension().equals("place") || one.dimension().equals("service"))
                .map(Narrowing::code)
                .filter(code -> !code.isEmpty())
                .reduce((_, last) -> last);
    }

    /// The roles that it counts: of the role group it is narrowed to, else of all groups of the council.
    public Set<Role> roles() {
        String group = code("group").orElse("");
        return council().roleGroups().values().stream()
                .filter(one -> group.isEmpty() || one.code().equals(group))
                .flatMap(one -> one.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a fact lies in every narrowing.
    public boolean sees(Record fact) {
        for (Narrowing one : by) {
            if (!one.holds(fact)) {
                return false;
            }
        }
        return true;
    }

    /// The facts of a snapshot at the scope's month's end that it sees.
    public <T extends Record & Snapshot> List<T> stock(Class<T> type) {
        return stock(type, at);
    }

    /// The facts of a snapshot at a month's end that it sees.
    public <T extends Record & Snapshot> List<T> stock(Class<T> type, YearMonth end) {
        return ledger.at(type, end).stream().filter(this::sees).toList();
    }

    /// All facts of an extract that it sees, whenever they happened.
    public <T extends Record> List<T> facts(Class<T> type) {
        return month().all(type).stream().filter(this::sees).toList();
    }

    /// What stands in the place of a figure of events that nobody has told yet: no file of their extract was sent for
    /// the month in which the scope's period ends, or later. Empty where they are told.
    public Optional<Figure> untold(Class<? extends Record> type) {
        if (!month().has(type)) {
            return Optional.of(NotSent.figure(type));
        }
        YearMonth now = month().month();
        YearMonth end = period.to().isBefore(now) ? period.to() : now;
        return month().sentSince(type, end) ? Optional.empty() : Optional.of(NotSent.figure(type, end));
    }

    /// What a measure finds here.
    public Figure figure(Measure measure) {
        return ledger.once(measure.name() + " " + key, () -> measure.of(this));
    }

    /// What a measure finds here, by its name or formula.
    ///
    /// @throws IllegalArgumentException when there is no such measure
    public Figure figure(String measure) {
        return figure(Measures.formula(measure));
    }
}
