package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.jspecify.annotations.Nullable;

/// The charts of a declaration, from its tables as they were laid out.
final class Charts {

    private static final String WITH = "details with ";

    private final Scope all;

    Charts(Scope all) {
        this.all = all;
    }

    /// A chart of each table that it is declared for, or of each value of the rows.
    ///
    /// @param tables those of the table that it names
    List<Chart> of(String id, SheetChart chart, List<Laid> tables) {
        List<Chart> charts = new ArrayList<>();
        String each = chart.each();
        if (each == null) {
            charts.add(chart(id, chart, tables.getFirst(), Map.of(), _ -> true));
            return charts;
        }
        List<Value> values =
                Tables.each(each, tables.size() > 1 ? all : tables.getFirst().scope());
        for (int index = 0; index < values.size(); index++) {
            Value value = values.get(index);
            boolean ofTables = tables.getFirst().declared().each() != null;
            Predicate<Line> which = ofTables
                    ? _ -> true
                    : line ->
                            new Figure.Words(value.label()).equals(line.labels().get(each));
            Laid table = ofTables ? tables.get(Math.min(index, tables.size() - 1)) : tables.getFirst();
            charts.add(chart(Tables.named(id, each, value), chart, table, Map.of(each, value.label()), which));
        }
        return charts;
    }

    private static Chart chart(
            String id, SheetChart declared, Laid table, Map<String, String> words, Predicate<Line> which) {
        List<Line> lines = lines(declared, table, which);
        List<Chart.Series> series = new ArrayList<>();
        List<Format> formats = new ArrayList<>();
        List<String> categories;
        if (declared.series() != null && "rows".equals(declared.series().all())) {
            categories = headings(table);
            lines.forEach(line -> series.add(
                    Chart.Series.of(line.innermost(), table.figures(), column -> value(table, line, column))));
        } else if (declared.along() != null) {
            categories = headings(table);
            named(declared).forEach((name, measure) -> {
                formats.add(Measures.formula(measure).format());
                series.add(Chart.Series.of(
                        name,
                        table.figures(),
                        column -> column.narrow()
                                .apply(table.scope())
                                .figure(measure)
                                .known()));
            });
        } else {
            categories = lines.stream().map(Line::label).toList();
            addOfColumns(declared, table, lines, series, formats);
        }
        Format format = format(declared, table, formats);
        Chart.Target target = target(declared, table.scope());
        return new Chart(
                id,
                kind(declared),
                Saying.fill(declared.title(), table.scope(), words),
                categories,
                series,
                format,
                target,
                altText(declared, table, categories, series, format, target));
    }

    private static List<Line> lines(SheetChart declared, Laid table, Predicate<Line> which) {
        String rows = Objects.requireNonNullElse(declared.rows(), "details");
        return table.lines().stream()
                .filter(which)
                .filter(line -> rows.equals("all") ? line.kind() != Row.Kind.TOTAL : line.isDetail() && !line.rest())
                .filter(line -> !rows.startsWith(WITH)
                        || table.value(line, rows.substring(WITH.length()))
                                .filter(value -> value.signum() > 0)
                                .isPresent())
                .toList();
    }

    private static void addOfColumns(
            SheetChart declared, Laid table, List<Line> lines, List<Chart.Series> series, List<Format> formats) {
        if (declared.series() == null || "columns".equals(declared.series().all())) {
            for (Col column : table.figures()) {
                add(declared, column.column().heading(), table, lines, column, series, formats);
            }
            return;
        }
        named(declared).forEach((name, of) -> {
            List<Col> columns = table.columns().stream()
                    .filter(column -> column.isNamed(of) && column.column().numeric())
                    .toList();
            for (Col column : columns) {
                String filled = Saying.fill(name, table.scope(), column.words());
                add(declared, filled, table, lines, column, series, formats);
            }
            if (columns.isEmpty() && Measures.has(of)) {
                formats.add(Measures.formula(of).format());
                series.add(Chart.Series.of(
                        name,
                        lines,
                        line -> drawn(
                                declared,
                                line.narrow().apply(table.scope()).figure(of).known())));
            }
        });
    }

    private static void add(
            SheetChart declared,
            String name,
            Laid table,
            List<Line> lines,
            Col column,
            List<Chart.Series> series,
            List<Format> formats) {
        formats.add(Objects.requireNonNull(column.column().format()));
        series.add(Chart.Series.of(name, lines, line -> drawn(declared, value(table, line, column))));
    }

    /// What is below nought cannot be stacked.
    private static Optional<Exact> drawn(SheetChart declared, Optional<Exact> value) {
        return value.filter(one -> kind(declared) != Chart.Kind.STACKED_COLUMN || one.signum() >= 0);
    }

    private static Optional<Exact> value(Laid table, Line line, Col column) {
        return table.value(line, column.column().key());
    }

    private static List<String> headings(Laid table) {
        return table.figures().stream().map(Col::column).map(Column::heading).toList();
    }

    private static Map<String, String> named(SheetChart declared) {
        return declared.series() == null ? Map.of() : declared.series().named();
    }

    private static Chart.Kind kind(SheetChart declared) {
        return Chart.Kind.valueOf(
                declared.kind().toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    private static Format format(SheetChart declared, Laid table, List<Format> formats) {
        Format first = !formats.isEmpty()
                ? formats.getFirst()
                : table.figures().stream()
                        .map(column -> Objects.requireNonNull(column.column().format()))
                        .findFirst()
                        .orElse(Format.POSTS);
        return declared.decimals() == null ? first : new Format(first.unit(), declared.decimals());
    }

    private static Chart.@Nullable Target target(SheetChart declared, Scope scope) {
        SheetChart.Target target = declared.target();
        return target == null
                ? null
                : scope.figure(target.is())
                        .known()
                        .map(value -> new Chart.Target(
                                Saying.fill(target.name(), scope, Map.of()) + " "
                                        + Format.WHOLE_PERCENT.sentence(value),
                                value))
                        .orElse(null);
    }

    /// Told in time where the categories are times, else by its extremes; the distance to a target is told of the
    /// series that it is set for.
    private static String altText(
            SheetChart declared,
            Laid table,
            List<String> categories,
            List<Chart.Series> series,
            Format format,
            Chart.@Nullable Target target) {
        if (!isInTime(declared, table)) {
            return AltText.acrossCategories(categories, series, format);
        }
        String of = declared.target() == null ? null : declared.target().of();
        if (of == null) {
            return AltText.overTime(categories, series, format, target);
        }
        List<Chart.Series> own =
                series.stream().filter(one -> one.name().equals(of)).toList();
        List<Chart.Series> others =
                series.stream().filter(one -> !one.name().equals(of)).toList();
        String alone = AltText.overTime(categories, own, format, target);
        return others.isEmpty() ? alone : alone + " " + AltText.overTime(categories, others, format, null);
    }

    private static boolean isInTime(SheetChart declared, Laid table) {
        List<String> by = table.declared().lines().by();
        boolean rowsInTime = !by.isEmpty() && Dimensions.named(by.getFirst()).isTime();
        boolean columnsInTime = table.declared().columns().stream()
                .flatMap(column -> column.each().keySet().stream())
                .anyMatch(dimension -> dimension.equals("plan-year")
                        || Dimensions.named(dimension).isTime());
        boolean alongColumns = declared.along() != null
                || (declared.series() != null && "rows".equals(declared.series().all()));
        return alongColumns ? columnsInTime : rowsInTime;
    }
}
