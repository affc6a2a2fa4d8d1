package org.committeepapers.appendix.sheet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.appendix.Asks;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measures;

/// The names of a council's folder that a declaration asks for.
final class SheetNames {

    private static final String GROUP = "group";

    private final Set<String> periods = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private boolean printsData;

    private SheetNames() {}

    static Asks of(Sheet sheet) {
        SheetNames names = new SheetNames();
        names.narrowed(sheet.scope());
        sheet.figures().values().forEach(figure -> {
            names.narrowed(figure.narrow());
            names.measured(figure.is());
        });
        sheet.tables().values().stream().filter(table -> table.own() == null).forEach(names::table);
        sheet.charts().values().forEach(chart -> {
            if (chart.target() != null) {
                names.measured(chart.target().is());
            }
            if (chart.series() != null) {
                chart.series().named().values().stream().filter(Measures::has).forEach(names::measured);
            }
        });
        return new Asks(names.periods, names.groups, names.targets, names.printed, names.printsData);
    }

    private void table(SheetTable table) {
        narrowed(table.scope());
        SheetRows rows = table.lines();
        rows.by().forEach(this::divided);
        rows.written().forEach(row -> narrowed(row.narrow()));
        blocks(table.columns().stream());
        SheetFacts.measures(table).forEach(this::measured);
    }

    private void blocks(Stream<SheetColumn> columns) {
        columns.forEach(column -> {
            column.each().keySet().forEach(this::divided);
            String group = column.each().getOrDefault(GROUP, "each");
            if (!group.equals("each")) {
                groups.add(group);
            }
            blocks(column.columns().stream());
        });
    }

    private void divided(String dimension) {
        printed.addAll(Dimensions.named(dimension).printed());
        printsData |= Dimensions.named(dimension).printsData();
    }

    private void narrowed(Map<String, String> by) {
        String period = Narrower.periodName(by);
        if (!period.isEmpty()) {
            periods.add(period);
        }
        String group = by.getOrDefault(GROUP, "any");
        if (!group.equals("any")) {
            groups.add(group);
        }
        by.keySet().stream().filter(Dimensions.names()::contains).forEach(this::divided);
    }

    private void measured(String measure) {
        targets.addAll(Measures.formula(measure).targets());
    }
}
