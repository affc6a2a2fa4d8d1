package org.committeepapers.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Chart.Kind;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {

    static final float WIDTH = 482;

    static Stream<Chart> charts() {
        List<Chart> charts = new ArrayList<>(Charts.all().values());
        for (Kind kind : Kind.values()) {
            charts.add(Charts.chart(
                    "one-" + kind,
                    kind,
                    List.of("Only one"),
                    Format.FTE,
                    null,
                    Charts.series("First", "12.5"),
                    Charts.series("Second", "14.5")));
            charts.add(Charts.chart(
                    "nothing-" + kind,
                    kind,
                    List.of("A", "B"),
                    Format.FTE,
                    null,
                    Charts.series("First", null, null),
                    Charts.series("Second", null, null)));
            charts.add(Charts.chart(
                    "zeros-" + kind,
                    kind,
                    List.of("A", "B"),
                    Format.FTE,
                    null,
                    Charts.series("First", "0", "0"),
                    Charts.series("Second", "0", "0")));
            List<String> long60 = new ArrayList<>();
            String[] values = new String[60];
            for (int at = 0; at < 60; at++) {
                long60.add("A category with a remarkably long name, number " + at);
                values[at] = String.valueOf(at * 1000);
            }
            charts.add(Charts.chart(
                    "sixty-" + kind,
                    kind,
                    long60,
                    Format.GBP,
                    null,
                    Charts.series("First", values),
                    Charts.series("Second", values)));
        }
        return charts.stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_mark_leaves_the_drawing(Chart chart) {
        for (float width : new float[] {300, WIDTH, 728}) {
            Drawing drawing = ChartLayout.lay(chart, width);
            for (Drawing.Mark mark : drawing.marks()) {
                switch (mark) {
                    case Drawing.Label label -> {
                        float wide = Text.width(label.text(), label.size(), label.bold());
                        float left = switch (label.anchor()) {
                            case START -> label.x();
                            case MIDDLE -> label.x() - wide / 2;
                            case END -> label.x() - wide;
                        };
                        inside(drawing, label.text(), left, left + wide, label.y() - label.size() * 0.75f, label.y());
                    }
                    case Drawing.Box box ->
                        inside(drawing, "box", box.x(), box.x() + box.width(), box.y(), box.y() + box.height());
                    case Drawing.Line line -> inside(drawing, "line", line.x1(), line.x2(), line.y1(), line.y2());
                    case Drawing.Dot dot ->
                        inside(drawing, "dot", dot.x(), dot.x(), dot.y() - dot.radius(), dot.y() + dot.radius());
                    case Drawing.Path path -> assertThat(path.xy()).allMatch(Float::isFinite);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void the_same_chart_gives_the_same_drawing(Chart chart) {
        assertThat(ChartLayout.lay(chart, WIDTH)).isEqualTo(ChartLayout.lay(chart, WIDTH));
    }

    @Test
    void horizontal_bars_are_as_long_as_their_values() {
        Drawing drawing = ChartLayout.lay(Charts.vacancies(), WIDTH);
        List<Drawing.Box> bars = boxes(drawing, "#12436D");

        assertThat(bars).hasSize(12);
        float perPoint = bars.getFirst().width() / 15.1f;
        assertThat(bars.get(1).width()).isCloseTo(8.3f * perPoint, within(0.05f));
        assertThat(bars.get(9).width()).isCloseTo(24.8f * perPoint, within(0.05f));
        assertThat(bars.get(3).width()).isZero();
    }

    @Test
    void bars_below_zero_go_to_the_left_of_it() {
        List<Drawing.Box> bars = boxes(ChartLayout.lay(Charts.overEstablishment(), WIDTH), "#12436D");

        assertThat(bars.get(1).x() + bars.get(1).width())
                .isCloseTo(bars.getFirst().x(), within(0.01f));
        assertThat(bars.get(1).width() / bars.getFirst().width()).isCloseTo(8.3f / 15.1f, within(0.001f));
    }

    @Test
    void stacked_segments_are_as_high_as_their_values_and_carry_them() {
        Drawing drawing = ChartLayout.lay(Charts.staffing(), WIDTH);
        List<Drawing.Box> actual = boxes(drawing, "#12436D").subList(1, 8);

        assertThat(actual.getLast().height() / actual.getFirst().height()).isCloseTo(261.4f / 241.3f, within(0.001f));
        assertThat(texts(drawing)).contains("241.3", "14.6", "24.8", "300.8", "Actual", "Overseas", "Agency", "in fte");
    }

    @Test
    void words_on_dark_fills_are_white_and_black_on_the_others() {
        Drawing drawing = ChartLayout.lay(Charts.staffing(), WIDTH);

        assertThat(colourOf(drawing, "241.3")).isEqualTo("#FFFFFF");
        assertThat(colourOf(drawing, "14.6")).isEqualTo("#000000");
    }

    @Test
    void columns_and_bars_print_every_value_as_the_tables_do() {
        for (Chart chart : List.of(
                Charts.leavers(),
                Charts.services(),
                Charts.vacancies(),
                Charts.twoRates(),
                Charts.manyRates(60),
                Charts.salaries(),
                Charts.media())) {
            Set<String> printed = new TreeSet<>(texts(ChartLayout.lay(chart, WIDTH)));
            assertThat(printed).as(chart.id()).containsAll(labels(chart));
        }
    }

    @Test
    void a_gap_in_a_line_stays_a_gap() {
        Drawing drawing = ChartLayout.lay(Charts.gaps(), WIDTH);

        assertThat(drawing.marks()).filteredOn(Drawing.Path.class::isInstance).hasSize(1);
        assertThat(drawing.marks()).filteredOn(Drawing.Dot.class::isInstance).hasSize(4);
        assertThat(texts(drawing)).contains("310", "340", "260", "202").doesNotContain("[x]");
    }

    @Test
    void a_target_is_a_dashed_line_with_its_name() {
        Drawing drawing = ChartLayout.lay(Charts.timeliness(), WIDTH);

        assertThat(drawing.marks())
                .filteredOn(mark -> mark instanceof Drawing.Line line && line.dash() > 0)
                .hasSize(1);
        assertThat(texts(drawing)).contains("Target 69%");
    }

    @Test
    void a_value_that_a_targets_line_would_strike_through_stands_on_the_colour_of_its_bar() {
        Chart mix = Charts.chart(
                "mix",
                Kind.STACKED_COLUMN,
                List.of("June"),
                Format.PERCENT,
                new Chart.Target("Target 85%", Exact.of(85)),
                Charts.series("Permanent", "70"),
                Charts.series("Agency", "30"));
        List<Drawing.Mark> marks = ChartLayout.lay(mix, WIDTH).marks();
        Drawing.Label agency = marks.stream()
                .filter(Drawing.Label.class::isInstance)
                .map(Drawing.Label.class::cast)
                .filter(label -> label.text().equals("30.0"))
                .findFirst()
                .orElseThrow();

        assertThat(marks.get(marks.indexOf(agency) - 1))
                .isInstanceOfSatisfying(
                        Drawing.Box.class, box -> assertThat(box.fill()).isEqualTo(Palette.fill(1, 2)));
    }

    @Test
    void people_are_named_and_fte_are_a_measure() {
        assertThat(texts(ChartLayout.lay(Charts.leavers(), WIDTH)))
                .contains("people")
                .doesNotContain("in people");
    }

    @Test
    void a_floating_bar_reaches_from_its_bottom_to_its_top() {
        List<Drawing.Box> bars =
                boxes(ChartLayout.lay(Charts.salaries(), WIDTH), "#12436D").subList(1, 6);

        float perPound = bars.getFirst().height() / (26276 - 24646);
        assertThat(bars.getLast().height()).isCloseTo((45015 - 39851) * perPound, within(0.1f));
        assertThat(texts(ChartLayout.lay(Charts.salaries(), WIDTH)))
                .contains("Current salary range", "With market premium");
    }

    @Test
    void one_series_needs_no_legend_and_several_are_named_in_a_row() {
        assertThat(texts(ChartLayout.lay(Charts.leavers(), WIDTH))).doesNotContain("Leavers");
        assertThat(texts(ChartLayout.lay(Charts.twoRates(), WIDTH)))
                .startsWith("in %", "Without agency workers", "With agency workers");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 30, 60})
    void bars_grow_in_height_with_their_categories_but_stay_on_a_page(int districts) {
        Drawing portrait = ChartLayout.lay(Charts.manyRates(districts), WIDTH);

        assertThat(portrait.height()).isLessThanOrEqualTo(630).isGreaterThan(districts * 10);
        assertThat(ChartLayout.lay(Charts.manyRates(districts), 728).height()).isLessThanOrEqualTo(400);
    }

    @Test
    void neighbouring_fills_differ_in_luminance_for_a_greyscale_copy() {
        for (int count = 2; count <= 6; count++) {
            for (int at = 0; at + 1 < count; at++) {
                double one = luminance(Palette.fill(at, count));
                double other = luminance(Palette.fill(at + 1, count));
                assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void a_chart_without_categories_says_so() {
        Chart empty = Charts.chart("empty", Kind.LINE, List.of(), Format.FTE, null, Charts.series("None"));

        assertThat(texts(ChartLayout.lay(empty, WIDTH))).containsExactly("No figures");
    }

    private static void inside(Drawing drawing, String what, float left, float right, float top, float bottom) {
        assertThat(left).as(what + " left").isGreaterThanOrEqualTo(-0.1f);
        assertThat(right).as(what + " right").isLessThanOrEqualTo(drawing.width() + 0.1f);
        assertThat(top).as(what + " top").isGreaterThanOrEqualTo(-0.1f);
        assertThat(bottom).as(what + " bottom").isLessThanOrEqualTo(drawing.height() + 0.1f);
    }

    private static List<String> labels(Chart chart) {
        return chart.series().stream()
                .flatMap(one -> one.values().stream())
                .filter(value -> value != null)
                .map(value -> chart.format().print(value))
                .toList();
    }

    private static List<Drawing.Box> boxes(Drawing drawing, String fill) {
        return drawing.marks().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .filter(box -> box.fill().equals(fill))
                .toList();
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(mark -> ((Drawing.Label) mark).text())
                .toList();
    }

    private static String colourOf(Drawing drawing, String text) {
        return drawing.marks().stream()
                .filter(mark ->
                        mark instanceof Drawing.Label label && label.text().equals(text))
                .map(mark -> ((Drawing.Label) mark).colour())
                .findFirst()
                .orElseThrow();
    }

    private static double luminance(String colour) {
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int at = 0; at < 3; at++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            sum += share[at] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
