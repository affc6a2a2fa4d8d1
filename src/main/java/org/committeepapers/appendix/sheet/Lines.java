package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.committeepapers.appendix.Row;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The rows of a declared table for a month, with what falls into none of them.
final class Lines {

    private static final String NOT_ALLOCATED = "Not allocated";

    private final SheetRows rows;
    private final Scope scope;
    private final List<Col> columns;
    private final Map<String, String> words;

    private Lines(SheetRows rows, Scope scope, List<Col> columns, Map<String, String> words) {
        this.rows = rows;
        this.scope = scope;
        this.columns = columns;
        this.words = words;
    }

    static List<Line> of(SheetRows rows, Scope scope, List<Col> columns, Map<String, String> words) {
        Lines lines = new Lines(rows, scope, columns, words);
        if (!rows.written().isEmpty()) {
            return rows.written().stream().map(lines::written).toList();
        }
        return rows.each() != null ? listed(rows.each(), scope) : lines.divided();
    }

    private Line written(SheetRow row) {
        Row.Kind kind = row.kind() == null
                ? Row.Kind.DETAIL
                : Row.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT));
        Measure measure = row.is() == null ? null : Measures.formula(row.is());
        Map<String, Figure> labels = Line.labels("name", Saying.fill(row.name(), scope, words));
        return new Line(kind, labels, one -> Narrower.narrow(one, row.narrow()), row, measure, null, false);
    }

    private static List<Line> listed(String list, Scope scope) {
        List<Line> lines = new ArrayList<>();
        for (Record item : Listings.named(list).rows(scope)) {
            lines.add(new Line(Row.Kind.DETAIL, Map.of(), UnaryOperator.identity(), null, null, item, false));
        }
        return lines;
    }

    private List<Line> divided() {
        Dimension first = Dimensions.named(rows.by().getFirst());
        List<Value> values = first.values(scope, Objects.requireNonNullElse(rows.of(), ""));
        List<Line> lines = new ArrayList<>();
        for (Value value : values) {
            if (rows.by().size() == 1) {
                Row.Kind kind = value.wider() ? Row.Kind.SUBTOTAL : Row.Kind.DETAIL;
                lines.add(Line.of(kind, Line.labels(first.name(), value.label()), value.narrow()));
            } else {
                addInner(lines, first, value);
            }
        }
        if (rows.onlyPresent()) {
            lines.removeIf(line -> size(line).signum() == 0);
        }
        if (rows.largestFirst()) {
            lines.sort(Comparator.comparing(this::size).reversed());
        }
        if (rows.total() != null) {
            if (!first.isTime()) {
                addRest(lines, first, values);
            }
            addTotal(lines, first);
        }
        return lines;
    }

    private void addInner(List<Line> lines, Dimension first, Value value) {
        String second = rows.by().get(1);
        List<Value> inner = Dimensions.named(second).values(value.narrow().apply(scope), "");
        for (Value one : inner) {
            lines.add(Line.of(
                    Row.Kind.DETAIL,
                    Line.labels(first.name(), value.label(), second, one.label()),
                    narrowed -> one.narrow().apply(value.narrow().apply(narrowed))));
        }
        if (inner.isEmpty()) {
            Map<String, Figure> labels = Line.labels(first.name(), value.label());
            labels.put(second, Figure.none(Objects.requireNonNullElse(rows.empty(), "there is none")));
            lines.add(Line.of(Row.Kind.DETAIL, labels, value.narrow()));
        }
        if (rows.subtotal() != null) {
            lines.add(Line.of(
                    Row.Kind.SUBTOTAL,
                    Line.labels(first.name(), value.label(), second, filled(rows.subtotal())),
                    value.narrow()));
        }
    }

    /// What an area holds that is in none of its districts, and what is in no unit at all: in rows of their own, where
    /// there is any, so that the details add up.
    private void addRest(List<Line> lines, Dimension dimension, List<Value> values) {
        List<Value> details = values.stream().filter(value -> !value.wider()).toList();
        Narrowing inNone = inNoneOf(dimension, details);
        for (Value wider : values) {
            if (wider.wider()) {
                String level = scope.council().rowLevels().getLast().toLowerCase(Locale.UK);
                addIfAny(
                        lines,
                        Line.rest(
                                dimension.name(),
                                wider.label() + ", not in a " + level,
                                one -> wider.narrow().apply(one).narrow(inNone)));
            }
        }
        Narrowing inNoValue = inNoneOf(dimension, values);
        String label = rows.rest() == null ? NOT_ALLOCATED : filled(rows.rest());
        addIfAny(lines, Line.rest(dimension.name(), label, one -> one.narrow(inNoValue)));
    }

    /// Under a name of its own: the value of a dimension may have the empty code, as a reason that was not recorded
    /// has.
    private Narrowing inNoneOf(Dimension dimension, List<Value> values) {
        List<Scope> each =
                values.stream().map(value -> value.narrow().apply(scope.bare())).toList();
        Predicate<Record> inNone = fact -> each.stream().noneMatch(one -> one.sees(fact));
        return Narrowing.of("no " + dimension.name(), "", dimension.divides(), inNone);
    }

    private void addIfAny(List<Line> lines, Line rest) {
        Scope in = rest.narrow().apply(scope);
        boolean any = columns.stream()
                .filter(column -> column.declared().is() != null)
                .anyMatch(column -> holdsRows(column, in));
        if (any) {
            lines.add(rest);
        }
    }

    private boolean holdsRows(Col column, Scope in) {
        String is = Objects.requireNonNull(column.declared().is());
        if (rows.by().contains(is) || !Measures.formula(is).adds()) {
            return false;
        }
        return column.narrow().apply(in).figure(is) instanceof Figure.Known known
                && known.working().rows().findAny().isPresent();
    }

    /// The total, below the widest units where units of several levels are printed, else last.
    private void addTotal(List<Line> lines, Dimension first) {
        Line total = Line.of(
                Row.Kind.TOTAL, Line.labels(first.name(), filled(Objects.requireNonNull(rows.total()))), one -> one);
        boolean levels = rows.by().size() == 1 && lines.stream().anyMatch(line -> line.kind() == Row.Kind.SUBTOTAL);
        if (!levels) {
            lines.add(total);
            return;
        }
        String widest = scope.council().rowLevels().getFirst();
        lines.add(scope.council().units().atLevel(widest, scope.month().asAt()).size(), total);
    }

    private Exact size(Line line) {
        for (Col column : columns) {
            String is = column.declared().is();
            if (is != null && !rows.by().contains(is)) {
                return line.narrow()
                        .apply(column.narrow().apply(scope))
                        .figure(is)
                        .known()
                        .orElse(Exact.ZERO);
            }
        }
        return Exact.ZERO;
    }

    private String filled(String text) {
        return Saying.fill(text, scope, words);
    }

    /// The facts that fall into any value of a dimension.
    static Narrowing known(String name, Scope scope) {
        Dimension dimension = Dimensions.named(name);
        List<Scope> each = new ArrayList<>();
        for (Value value : dimension.values(scope, "")) {
            each.add(value.narrow().apply(scope.bare()));
        }
        Map<Class<? extends Record>, Predicate<Record>> holds = new HashMap<>();
        for (Class<? extends Record> type : dimension.divides()) {
            holds.put(type, fact -> each.stream().anyMatch(one -> one.sees(fact)));
        }
        return new Narrowing("known " + name, name, holds);
    }
}
