package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds of every appendix in any month, on months generated from fixed seeds.
class AnyMonthTest {

    static final Set<Unit> ADDING_UP =
            EnumSet.of(Unit.FTE, Unit.PEOPLE, Unit.POSTS, Unit.COUNT, Unit.GBP, Unit.GBP_THOUSANDS, Unit.GBP_MILLIONS);

    static List<Appendix> appendices() {
        return Shipped.appendices();
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_rows_changes_nothing() {
        return appendices().stream()
                .map(appendix -> dynamicTest(
                        appendix.slug(),
                        () -> LongStream.range(0, 8).forEach(seed -> {
                            MonthData month = AnyMonth.of(seed, 40);
                            assertThat(said(appendix.of(AnyMonth.shuffled(month, seed))))
                                    .as("seed %s", seed)
                                    .isEqualTo(said(appendix.of(month)));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> the_parts_of_a_table_add_up_to_its_total() {
        return appendices().stream()
                .map(appendix -> dynamicTest(
                        appendix.slug(),
                        () -> LongStream.range(0, 8)
                                .forEach(seed -> appendix.of(AnyMonth.of(seed, 40))
                                        .tables()
                                        .forEach(AnyMonthTest::addsUp))));
    }

    @TestFactory
    Stream<DynamicTest> ten_times_the_rows_and_one_row_are_printed_as_well() {
        return appendices().stream()
                .map(appendix -> dynamicTest(appendix.slug(), () -> {
                    assertThat(appendix.of(AnyMonth.of(1, 400)).tables()).isNotEmpty();
                    assertThat(appendix.of(AnyMonth.of(1, 1)).tables()).isNotEmpty();
                }));
    }

    /// What a reader sees of an appendix; how its figures were worked out lists rows in the order they were sent in.
    private static List<Object> said(AppendixContent content) {
        List<Object> said =
                new ArrayList<>(List.of(content.title(), content.lead(), content.charts(), content.figures()));
        content.tables()
                .forEach(table -> said.addAll(
                        List.of(table.title(), table.columns(), Printing.rows(table), table.notes(), table.legend())));
        return said;
    }

    /// A table with one total row: its detail rows, and its subtotal rows where it has any, add up to it.
    private static void addsUp(AppendixTable table) {
        List<Row> totals = rows(table, Row.Kind.TOTAL);
        if (totals.size() != 1) {
            return;
        }
        for (int column = 0; column < table.columns().size(); column++) {
            Column figures = table.columns().get(column);
            if (figures.format() != null
                    && ADDING_UP.contains(figures.format().unit())
                    && totals.getFirst().cells().get(column)
                            instanceof Cell.Figure(Exact total, var format, var working)) {
                for (Row.Kind kind : List.of(Row.Kind.DETAIL, Row.Kind.SUBTOTAL)) {
                    List<Row> parts = rows(table, kind);
                    if (!parts.isEmpty() && figures(parts, column)) {
                        assertThat(sum(parts, column))
                                .as("%s, column %s, rows of kind %s", table.name(), figures.key(), kind)
                                .isEqualByComparingTo(total);
                    }
                }
            }
        }
    }

    private static boolean figures(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cells().get(column) instanceof Cell.Figure);
    }

    private static Exact sum(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> ((Cell.Figure) row.cells().get(column)).value())
                .reduce(Exact.of(BigDecimal.ZERO), Exact::plus);
    }

    private static List<Row> rows(AppendixTable table, Row.Kind kind) {
        return table.rows().stream().filter(row -> row.kind() == kind).toList();
    }
}
