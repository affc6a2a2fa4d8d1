package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.measure.Exact;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What was not sent never becomes nought: each appendix of each sample is made with each of its extracts, reference
/// files and earlier months taken away in turn. Every figure is then the one of the whole month, or it is missing.
class TakingAwayTest {

    /// A month with something taken out of it.
    private record Less(String what, MonthData month) {}

    @TestFactory
    Stream<DynamicTest> nothing_missing_becomes_nought() {
        return GoldenIndexTest.MONTHS.entrySet().stream()
                .flatMap(sample -> each(SampleMonth.of(sample.getKey(), sample.getValue())));
    }

    private static Stream<DynamicTest> each(MonthData whole) {
        List<Less> less = takenAway(whole);
        return whole.council().appendices().stream()
                .map(AppendixEntry::slug)
                .map(slug -> Shipped.appendix(slug, whole.council()))
                .flatMap(appendix -> {
                    AppendixContent full = appendix.of(whole);
                    return less.stream()
                            .map(one -> dynamicTest(
                                    whole.council().id() + " " + appendix.slug() + " without " + one.what(),
                                    () -> holds(appendix, full, one.month())));
                });
    }

    private static List<Less> takenAway(MonthData whole) {
        List<Less> less = new ArrayList<>();
        whole.rows().forEach((type, rows) -> {
            String layout = Layouts.of(type).name();
            less.add(new Less(layout, without(whole, type, _ -> true)));
            if (Layouts.of(type).kind() == Layout.Kind.SNAPSHOT) {
                for (YearMonth month : earlier(rows, whole.month())) {
                    less.add(new Less(
                            layout + " of " + month,
                            without(
                                    whole,
                                    type,
                                    row -> row instanceof Snapshot one
                                            && YearMonth.from(one.periodEnd()).equals(month))));
                }
            }
        });
        return less;
    }

    private static Set<YearMonth> earlier(List<? extends Record> rows, YearMonth month) {
        return rows.stream()
                .map(row -> YearMonth.from(((Snapshot) row).periodEnd()))
                .filter(one -> one.isBefore(month))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MonthData without(MonthData whole, Class<? extends Record> type, Predicate<Record> gone) {
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>(whole.rows());
        List<Record> left = new ArrayList<>(rows.get(type));
        left.removeIf(gone);
        if (left.isEmpty()) {
            rows.remove(type);
        } else {
            rows.put(type, left);
        }
        return new MonthData(whole.council(), whole.month(), rows);
    }

    private static void holds(Appendix appendix, AppendixContent full, MonthData month) {
        AppendixContent content = appendix.of(month);
        assertThat(content.open()).as("tables that do not close").isEmpty();
        Map<String, AppendixTable> before = full.table();
        for (AppendixTable table : content.tables()) {
            AppendixTable same = before.get(table.name());
            if (same != null) {
                cells(same, table);
            }
        }
        Map<String, Chart> charts = full.chart();
        for (Chart chart : content.charts()) {
            if (charts.containsKey(chart.id())) {
                points(charts.get(chart.id()), chart);
            }
        }
    }

    private static void cells(AppendixTable full, AppendixTable table) {
        Map<String, Exact> known = figures(full);
        figures(table).forEach((place, value) -> {
            assertThat(known).as(table.name() + ": a figure at " + place).containsKey(place);
            assertThat(value).as(table.name() + ": " + place).isEqualByComparingTo(known.get(place));
        });
    }

    /// Figures by the labels of their row, its number among those labelled alike, and their column.
    private static Map<String, Exact> figures(AppendixTable table) {
        Map<String, Exact> figures = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : table.rows()) {
            String label = Stream.iterate(0, column -> column + 1)
                    .limit(row.cells().size())
                    .takeWhile(column -> !table.columns().get(column).numeric())
                    .map(row.cells()::get)
                    .filter(Cell.Text.class::isInstance)
                    .map(cell -> ((Cell.Text) cell).text())
                    .collect(Collectors.joining(" / "));
            int number = seen.merge(label, 1, Integer::sum);
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Figure figure) {
                    figures.put(
                            label + " " + number + ", "
                                    + table.columns().get(column).key(),
                            figure.value());
                }
            }
        }
        return figures;
    }

    private static void points(Chart full, Chart chart) {
        for (Chart.Series series : chart.series()) {
            full.series().stream()
                    .filter(one -> one.name().equals(series.name()))
                    .findFirst()
                    .ifPresent(same -> {
                        for (int point = 0; point < chart.categories().size(); point++) {
                            int at =
                                    full.categories().indexOf(chart.categories().get(point));
                            Exact value = series.values().get(point);
                            if (value != null) {
                                assertThat(at).as(chart.id() + ": a category").isNotNegative();
                                assertThat(value)
                                        .as(chart.id() + ", " + series.name() + ", "
                                                + chart.categories().get(point))
                                        .isEqualByComparingTo(same.values().get(at));
                            }
                        }
                    });
        }
    }
}
