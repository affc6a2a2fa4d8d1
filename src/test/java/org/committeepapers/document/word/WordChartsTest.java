package org.committeepapers.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Chart.Kind;
import org.committeepapers.measure.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordChartsTest {

    @TempDir
    static Path folder;

    WordAssert word;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("charts.docx");
        new WordDocumentWriter(ReferenceDocument.FILE).write(SamplePapers.charts(), file);
        word = WordAssert.open(file);
    }

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    String xml(Kind kind) {
        List<Kind> kinds = SamplePapers.everyKind().stream().map(Chart::kind).toList();
        XWPFChart chart = word.document().getCharts().get(kinds.indexOf(kind));
        return chart.getCTChartSpace().xmlText();
    }

    @Test
    void every_kind_has_its_own_sample() {
        assertThat(SamplePapers.everyKind().stream().map(Chart::kind)).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void every_chart_has_its_alternative_text_and_a_number_of_its_own() {
        assertThat(word.altTexts())
                .containsExactly(
                        "Alternative text of stacked",
                        "Alternative text of column",
                        "Alternative text of line",
                        "Alternative text of bar",
                        "Alternative text of floating",
                        "Alternative text of second-axis");
        assertThat(word.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getCTR().getDrawingList().stream())
                        .map(drawing -> drawing.getInlineArray(0).getDocPr().getId()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void the_workbook_behind_a_chart_holds_the_values_as_printed() throws Exception {
        assertThat(word.chartData(0).getFirst()).containsExactly("", "Permanent", "Overseas recruits", "Agency");
        assertThat(word.chartData(0).get(1)).containsExactly("Oct 10", "61.2", "5.0", "12.0");
        assertThat(word.chartData(0).get(7)).containsExactly("Apr 11", "68.2", "12.5", "6.3");
    }

    @Test
    void a_missing_value_is_a_gap() throws Exception {
        assertThat(word.chartData(1).get(3)).containsExactly("Dec 10", "");
        assertThat(xml(Kind.COLUMN)).contains("<c:dispBlanksAs val=\"gap\"/>").doesNotContain("<c:pt idx=\"2\"><c:v>0");
    }

    @Test
    void a_line_has_its_target_as_a_dashed_line() throws Exception {
        assertThat(word.chartData(2).getFirst()).containsExactly("", "Filled posts", "Target 85.0");
        assertThat(word.chartData(2).get(4)).containsExactly("Jan 11", "", "85.0");
        assertThat(xml(Kind.LINE)).contains("prstDash val=\"dash\"");
    }

    @Test
    void floating_bars_stand_on_an_invisible_series_and_keep_their_tops_in_the_workbook() throws Exception {
        assertThat(word.chartData(4).getFirst()).containsExactly("", "Minimum", "Minimum to Maximum", "Maximum");
        assertThat(word.chartData(4).get(1)).containsExactly("Newly qualified", "25,472.0", "3,164.0", "28,636.0");
        assertThat(word.document()
                        .getCharts()
                        .get(4)
                        .getWorkbook()
                        .getSheetAt(0)
                        .getRow(1)
                        .getCell(2)
                        .getCellFormula())
                .isEqualTo("D2-B2");
        assertThat(xml(Kind.FLOATING_BAR)).contains("<a:noFill/>").contains("<c:overlap val=\"100\"/>");
    }

    @Test
    void pairs_of_floating_bars_become_categories_of_their_own() {
        Chart pairs = new Chart(
                "pay",
                Kind.FLOATING_BAR,
                "Pay",
                java.util.List.of("KR9", "KR10"),
                java.util.List.of(
                        pay("Current range, minimum", 1, 3),
                        pay("Current range, maximum", 2, 4),
                        pay("With premium, minimum", 5, 7),
                        pay("With premium, maximum", 6, 8)),
                Format.GBP,
                null,
                "alt");
        Chart one = FloatingBars.oneToACategory(pairs);
        assertThat(one.categories())
                .containsExactly(
                        "KR9: Current range", "KR9: With premium", "KR10: Current range", "KR10: With premium");
        assertThat(one.series()).containsExactly(pay("From", 1, 5, 3, 7), pay("To", 2, 6, 4, 8));
    }

    private static Chart.Series pay(String name, int... pounds) {
        return Chart.Series.of(
                name,
                java.util.Arrays.stream(pounds).boxed().toList(),
                amount -> java.util.Optional.of(org.committeepapers.measure.Exact.of(amount)));
    }

    @Test
    void the_second_axis_stands_on_the_right() {
        assertThat(xml(Kind.COLUMN_WITH_LINE)).contains("<c:axPos val=\"r\"/>").contains("<c:lineChart>");
    }

    @Test
    void names_stand_at_the_low_end_of_the_axis_clear_of_bars_below_zero() {
        assertThat(xml(Kind.HORIZONTAL_BAR)).contains("<c:tickLblPos val=\"low\"/>");
    }

    @Test
    void low_segments_of_a_stack_carry_no_label() {
        assertThat(xml(Kind.STACKED_COLUMN)).contains("formatCode=\"[&lt;3.9]&quot;&quot;;#,##0.0\"");
    }

    @Test
    void an_axis_of_shares_ends_at_100() {
        assertThat(Stacks.ofOneWhole(share("30", "70"))).isTrue();
        assertThat(Stacks.ofOneWhole(share("30", "60"))).isFalse();
        assertThat(Stacks.ofOneWhole(share("60", "70"))).isFalse();
    }

    private static Chart share(String first, String second) {
        return new Chart(
                "mix",
                Kind.STACKED_COLUMN,
                "Mix",
                List.of("June"),
                List.of(SamplePapers.series("Permanent", first), SamplePapers.series("Agency", second)),
                Format.PERCENT,
                null,
                "Alt");
    }

    @Test
    void the_title_is_left_to_the_caption() {
        for (Kind kind : Kind.values()) {
            assertThat(xml(kind)).contains("<c:autoTitleDeleted val=\"true\"/>");
        }
        assertThat(word.texts("Caption")).first().isEqualTo("Chart stacked, April 2011");
    }
}
