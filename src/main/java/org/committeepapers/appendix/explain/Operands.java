package org.committeepapers.appendix.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Working;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.InRole;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.Placed;
import org.jspecify.annotations.Nullable;

/// Follows a working to its rows, and looks up where they stand and what was left out beside them.
final class Operands {

    private final MonthData month;

    /// The units that the cell's row or column is called after; none where it is about the whole council.
    private final Set<String> units;

    /// A figure that counts twice in a formula is followed once.
    private final IdentityHashMap<Working, Operand> followed = new IdentityHashMap<>();

    Operands(TableCell cell, MonthData month) {
        this.month = month;
        this.units = units(cell);
    }

    Operand of(Working working) {
        Operand known = followed.get(working);
        if (known == null) {
            known = follow(working);
            followed.put(working, known);
        }
        return known;
    }

    private Operand follow(Working working) {
        return switch (working) {
            case Working.Sum sum -> {
                List<RowBehind> counted = sum.addends().stream()
                        .map(one -> row(one.row(), "", 0, one.number()))
                        .toList();
                yield new Operand(working, List.of(), counted, leftOut(working, counted, sum.without()));
            }
            case Working.Count count -> {
                List<RowBehind> counted = IntStream.range(0, count.counted().size())
                        .mapToObj(at ->
                                row(count.counted().get(at), "", count.things().get(at), null))
                        .toList();
                yield new Operand(working, List.of(), counted, leftOut(working, counted, count.without()));
            }
            case Working.Given _ -> new Operand(working, List.of(), List.of(), List.of());
            case Working.Step step ->
                new Operand(working, step.of().stream().map(this::of).toList(), List.of(), List.of());
        };
    }

    private RowBehind row(Record row, String rule, int thing, @Nullable BigDecimal number) {
        return new RowBehind(
                month.origin(row).orElse(null),
                layout(row.getClass()).map(Layout::name).orElse(""),
                number,
                thing,
                row instanceof InRole in && in.role() != null ? in.role().name() : "",
                row instanceof Placed placed ? Objects.requireNonNullElse(placed.unitCode(), "") : "",
                rule);
    }

    /// What a rule of counting leaves out of the figure, and what was left out of the files that it counts.
    private List<RowBehind> leftOut(Working working, List<RowBehind> counted, List<Working.Without> rules) {
        List<RowBehind> leftOut = new ArrayList<>();
        for (Working.Without without : rules) {
            without.rows().forEach(row -> leftOut.add(row(row, without.rule(), 0, null)));
        }
        Set<String> files = counted.stream()
                .map(RowBehind::origin)
                .filter(Objects::nonNull)
                .map(Origin::file)
                .collect(Collectors.toSet());
        for (Class<? extends Record> type : extracts(working)) {
            layout(type)
                    .ifPresent(layout -> month.leftOut(type).stream()
                            .filter(row -> isNear(row, layout, files))
                            .map(Operands::row)
                            .forEach(leftOut::add));
        }
        return leftOut;
    }

    /// A snapshot's figure might have counted rows of its own months only; a row that names no unit, any unit's.
    private boolean isNear(LeftOut row, Layout<?> layout, Set<String> files) {
        boolean ofTheTime = layout.kind() != Layout.Kind.SNAPSHOT
                || files.isEmpty()
                || files.contains(row.origin().file());
        return ofTheTime
                && (units.isEmpty()
                        || row.unit() == null
                        || units.stream()
                                .anyMatch(unit -> month.council().units().isWithin(row.unit(), unit)));
    }

    private static RowBehind row(LeftOut row) {
        return new RowBehind(
                row.origin(),
                row.layout(),
                null,
                0,
                "",
                Objects.requireNonNullElse(row.unit(), ""),
                (row.fault() ? "set aside: " : "left out: ") + row.rule());
    }

    /// The extracts whose rows it counts; those of the measure that it is called after where it counts none.
    private static Collection<Class<? extends Record>> extracts(Working working) {
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        working.rows().forEach(row -> types.add(row.getClass()));
        String measure = working.what().replace(' ', '-');
        return types.isEmpty() && Measures.has(measure)
                ? Measures.named(measure).facts()
                : types;
    }

    private static Optional<Layout<?>> layout(Class<? extends Record> type) {
        return Layouts.list().stream()
                .filter(layout -> layout.rowType().equals(type))
                .findFirst();
    }

    private Set<String> units(TableCell cell) {
        Set<String> labels = Stream.concat(
                        cell.line().cells().stream()
                                .filter(Cell.Text.class::isInstance)
                                .map(text -> ((Cell.Text) text).text()),
                        Stream.of(cell.columnName().split(" / ")))
                .collect(Collectors.toSet());
        return month.council().units().codes().stream()
                .map(month.council().units()::get)
                .filter(unit -> labels.contains(unit.printedName()) || labels.contains(unit.name()))
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
    }
}
