package org.committeepapers.appendix.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.list.Listings;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.words.Wording;
import org.committeepapers.staging.Layouts;
import org.jspecify.annotations.Nullable;

/// What no single value of a declaration shows: whether its parts fit together, and whether its sentences can be said.
final class SheetCheck {

    private static final Set<String> OF_A_ROW = Set.of("unit", "target");

    private final Sheet sheet;
    private final SheetFaults faults;

    SheetCheck(Sheet sheet, SheetFaults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    void check() {
        if (sheet.tables().isEmpty()) {
            faults.add(sheet, "tables", "an appendix has at least one table");
        }
        period(sheet, sheet.scope());
        sheet.tables().forEach(this::table);
        sheet.charts().forEach((_, chart) -> chart(chart));
        words(sheet);
    }

    private void period(Record at, Map<String, String> scope) {
        String period = scope.get("period");
        if (period != null && !Narrower.isPeriod(period)) {
            faults.add(
                    at,
                    "scope",
                    "expected the name of a period, e.g. \"leavers\" or \"leavers, else last 12 months\"; found \""
                            + period + "\"");
        }
    }

    private void table(String name, SheetTable table) {
        if (table.own() != null) {
            if (!OwnTables.names().contains(table.own())) {
                faults.unknown(table, "own", "table of Java", table.own(), OwnTables.names());
            }
            return;
        }
        if (table.title() == null) {
            faults.add(table, "", "the key \"title\" of the table \"" + name + "\" is missing");
        }
        SheetRows rows = table.rows();
        if (rows == null) {
            faults.add(table, "", "the key \"rows\" of the table \"" + name + "\" is missing");
            return;
        }
        period(table, table.scope());
        rows(rows);
        if (table.columns().isEmpty()) {
            faults.add(table, "", "the table \"" + name + "\" has no columns");
        }
        Set<String> keys = new HashSet<>();
        leaves(table.columns()).forEach(column -> column(column, rows, keys));
        blocks(table.columns());
        table.notes().forEach(note -> note.forEach(this::sentence));
    }

    private void rows(SheetRows rows) {
        long ways = Stream.of(
                        !rows.by().isEmpty(),
                        rows.each() != null,
                        !rows.written().isEmpty())
                .filter(way -> way)
                .count();
        if (ways != 1) {
            faults.add(rows, "", "rows are either \"by\" a dimension, or \"each\" of a list, or written out");
        }
        if (rows.by().size() > 2) {
            faults.add(rows, "by", "rows go by one dimension, or by two");
        }
        if (rows.of() != null && !rows.by().isEmpty()) {
            of(rows, "of", Dimensions.named(rows.by().getFirst()), rows.of());
        }
        rows.written().forEach(row -> times(row, row.narrow()));
    }

    private void of(Record at, String component, Dimension dimension, String of) {
        boolean choice = dimension.choices().contains(of);
        if (!choice && (dimension.isTime() || !of.equals("each"))) {
            faults.unknown(at, component, "choice of " + dimension.name(), of, dimension.choices());
        }
    }

    private void times(Record at, Map<String, String> narrow) {
        narrow.forEach((name, of) -> {
            if (Dimensions.named(name).isTime()) {
                of(at, "", Dimensions.named(name), of);
            }
        });
    }

    private void blocks(List<SheetColumn> columns) {
        for (SheetColumn block : columns) {
            block.each().forEach((name, of) -> {
                Dimension dimension = Dimensions.named(name);
                if (dimension.isTime()) {
                    of(block, "each", dimension, of);
                }
            });
            if (!block.each().isEmpty() && !block.isBlock()) {
                faults.add(block, "each", "a block of columns has the key \"columns\"");
            }
            blocks(block.columns());
        }
    }

    private void column(SheetColumn column, SheetRows rows, Set<String> keys) {
        if (column.key() == null) {
            faults.add(column, "", "the key \"key\" is missing");
        } else if (!keys.add(column.key())) {
            faults.add(column, "key", "two columns have the key \"" + column.key() + "\"");
        }
        if (rows.each() != null) {
            listed(column, rows.each());
        } else if (column.is() != null
                && !OF_A_ROW.contains(column.is())
                && !rows.by().contains(column.is())) {
            measured(column, rows);
        } else if (OF_A_ROW.contains(Objects.requireNonNullElse(column.is(), ""))
                && rows.written().isEmpty()) {
            faults.add(column, "is", "only rows written out bring a " + column.is());
        }
        String less = column.less();
        if (less != null && !less.equals("target")) {
            of(column, "less", Dimensions.named("month"), less);
        }
        if (column.is() == null && column.share() != null) {
            faults.add(column, "share", "a share says of which measure, in the key \"is\"");
        }
    }

    private void listed(SheetColumn column, String list) {
        Collection<String> known = Listings.columns(Listings.named(list));
        if (column.is() == null) {
            faults.add(column, "", "the key \"is\" is missing: a column of " + list);
        } else if (!known.contains(column.is())) {
            faults.unknown(column, "is", "column of " + list, column.is(), known);
        }
    }

    /// A dimension has to be able to divide what is counted.
    private void measured(SheetColumn column, SheetRows rows) {
        String is = Objects.requireNonNull(column.is());
        Measure measure;
        try {
            measure = Measures.formula(is);
        } catch (IllegalArgumentException unknown) {
            faults.add(column, "is", String.valueOf(unknown.getMessage()));
            return;
        }
        boolean divided = rows.by().isEmpty() || rows.by().stream().anyMatch(name -> divides(name, measure));
        if (!divided) {
            faults.add(
                    column,
                    "is",
                    "\"" + is + "\" counts " + extracts(measure) + ", which cannot be divided by "
                            + String.join(" or ", rows.by()));
        }
    }

    private static boolean divides(String dimension, Measure measure) {
        if (!measure.parts().isEmpty()) {
            // what a dimension cannot divide would be taken whole from each of its rows
            return measure.parts().stream().allMatch(part -> divides(dimension, part));
        }
        Set<Class<? extends Record>> divides = Dimensions.named(dimension).divides();
        return divides.isEmpty()
                || measure.facts().isEmpty()
                || measure.facts().stream().anyMatch(divides::contains);
    }

    private static String extracts(Measure measure) {
        return measure.facts().stream()
                .map(type -> Layouts.of(type).name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void sentence(SheetSentence sentence) {
        boolean counts = sentence.count() != null || sentence.leftOut() != null;
        if (counts == (sentence.say() != null)) {
            faults.add(sentence, "", "a sentence has words, or a measure to count with \"none\" and \"some\"");
        }
    }

    private void chart(SheetChart chart) {
        SheetTable table = sheet.tables().get(chart.of());
        if (table == null || table.own() != null) {
            faults.unknown(chart, "of", "table", chart.of(), sheet.tables().keySet());
            return;
        }
        List<String> keys = leaves(table.columns())
                .map(SheetColumn::key)
                .filter(Objects::nonNull)
                .toList();
        if (chart.series() != null) {
            chart.series().named().forEach((_, of) -> {
                if (!keys.contains(of) && !Measures.has(of)) {
                    faults.unknown(chart, "series", "column or measure", of, keys);
                }
            });
        }
        String rows = Objects.requireNonNullElse(chart.rows(), "details");
        String with = rows.replaceFirst("^details with ", "");
        if (!rows.equals("details") && !rows.equals("all") && !keys.contains(with)) {
            faults.unknown(chart, "rows", "column", with, keys);
        }
    }

    private static Stream<SheetColumn> leaves(List<SheetColumn> columns) {
        return columns.stream().flatMap(SheetColumn::leaves);
    }

    /// Every name in braces, wherever it stands.
    private void words(Object part) {
        switch (part) {
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object value = value(record, component);
                    if (value instanceof String text && component.isAnnotationPresent(Form.Said.class)) {
                        said(record, component.getName(), text);
                    } else if (value != null) {
                        words(value);
                    }
                }
            }
            case Collection<?> all -> all.forEach(this::words);
            case Map<?, ?> all -> all.values().forEach(this::words);
            default -> {
                // numbers and names have no words
            }
        }
    }

    private void said(Record at, String component, String text) {
        Set<String> figures = new TreeSet<>(Saying.measures());
        figures.addAll(sheet.figures().keySet());
        figures.add("n");
        try {
            Wording.read(text, figures, Saying.words());
        } catch (IllegalArgumentException unknown) {
            faults.add(at, component, String.valueOf(unknown.getMessage()));
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }
}
