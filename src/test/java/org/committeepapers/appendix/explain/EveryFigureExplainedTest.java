package org.committeepapers.appendix.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.Appendices;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every printed figure of every appendix of the samples is worked out again from the rows that its explanation names,
/// by a reader of the raw files that knows nothing of the product.
class EveryFigureExplainedTest {

    static final Map<String, String> MONTHS = Map.of(
            "kent-2011", "2011-04",
            "kent-2016", "2016-06",
            "hertfordshire-2004", "2004-04",
            "wokingham-2015", "2014-12",
            "derbyshire-2019", "2019-04");

    /// Appendices whose figures do not yet tell how they are worked out. To become empty.
    static final Set<String> NOT_YET_TOLD = Set.of();

    @TestFactory
    Stream<DynamicTest> every_figure_is_worked_out_again_from_the_files() {
        return MONTHS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sample -> appendices(sample.getKey(), sample.getValue()));
    }

    private static Stream<DynamicTest> appendices(String council, String month) {
        MonthData data = SampleMonth.of(council, month);
        Map<String, Appendix> known =
                Appendices.shipped(Path.of("templates")).with(data.council()).bySlug();
        RawFigure raw = new RawFigure(new RawFiles(data.council().folder()));
        return data.council().appendices().stream()
                .map(entry -> dynamicTest(council + " " + entry.slug(), () -> {
                    Counts counts = counts(known.get(entry.slug()), data, raw);
                    System.out.println("explained: " + council + " " + entry.slug() + ": " + counts);
                    assertThat(counts.wrong).isEmpty();
                    if (!NOT_YET_TOLD.contains(entry.slug())) {
                        assertThat(counts.untold).isEmpty();
                    }
                }));
    }

    private static Counts counts(Appendix appendix, MonthData month, RawFigure raw) {
        Counts counts = new Counts();
        for (AppendixTable table : appendix.of(month).tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    TableCell cell = new TableCell(table, row, column);
                    if (cell.cell() instanceof Cell.Figure) {
                        counts.add(Explanation.of(cell, month), raw);
                    }
                }
            }
        }
        return counts;
    }

    /// What became of an appendix's figures.
    private static final class Counts {
        private final Map<String, Integer> by = new TreeMap<>();
        private final List<String> untold = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        void add(Explanation told, RawFigure raw) {
            TableCell cell = told.cell();
            String name = cell.table().name() + ": " + cell.rowName() + ", " + cell.columnName();
            if (told.operand() == null) {
                by.merge("not told", 1, Integer::sum);
                untold.add(name);
                return;
            }
            try {
                BigDecimal again = raw.of(told.tree());
                int decimals = told.format().orElseThrow().decimals();
                BigDecimal printed = told.format().orElseThrow().round(told.exact());
                boolean same = again.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0
                        && told.exact().rounded(20).subtract(again).abs().compareTo(new BigDecimal("1e-19")) < 0;
                by.merge(same ? "worked out again" : "otherwise", 1, Integer::sum);
                if (!same) {
                    wrong.add(name + ": " + told.exact().inFull() + ", from the files "
                            + again.round(MathContext.DECIMAL64));
                }
            } catch (AssertionError | RuntimeException fault) {
                by.merge("cannot be followed", 1, Integer::sum);
                wrong.add(name + ": " + fault.getMessage());
            }
        }

        @Override
        public String toString() {
            return by.toString();
        }
    }
}
