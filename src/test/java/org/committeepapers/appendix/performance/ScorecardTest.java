package org.committeepapers.appendix.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;
import static org.committeepapers.Indicators.value;
import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rendered;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Row;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.committeepapers.staging.IndicatorValue;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    static AppendixContent kent() {
        return SampleMonth.content(new Scorecard(), "kent-2011", "2011-04");
    }

    static AppendixContent content(IndicatorDefinition definition, IndicatorValue... values) {
        return new Scorecard()
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                IndicatorDefinition.class, List.of(definition),
                                IndicatorValue.class, List.of(values))));
    }

    static List<String> printed(AppendixContent content) {
        AppendixTable table = content.table().get("scorecard");
        Row row = table.rows().getFirst();
        return IntStream.range(7, 11)
                .mapToObj(column -> table.printed(row, column))
                .toList();
    }

    @Test
    void kents_figures_ratings_and_arrows_come_out_of_its_indicators() {
        GoldenTable.of("kent-2011", "scorecard")
                .corrected("27", "year_to_date_2011_12", "6.9") // E21: 100 - 85.1 - 8.0, left blank in print
                .corrected("27", "rag", "G") // follows from 6.9 against the printed target of 10
                .corrected("27", "direction_of_travel", "up") // follows from 7.2 the month before
                .isPrintedBy(kent().table().get("scorecard"));
    }

    @Test
    void kents_footnotes_are_those_of_the_paper() {
        GoldenTable.of("kent-2011", "scorecard-footnotes")
                .isPrintedBy(kent().table().get("scorecard-footnotes"));
    }

    @Test
    void the_notes_say_the_blocks_the_judgements_and_what_is_added_up() {
        assertThat(kent().table().get("scorecard").notes())
                .startsWith(
                        "Rows 1 to 12: Referral, assessment and child protection plans.",
                        "Rows 13 to 20: Reviews, placements and health of looked after children.",
                        "Rows 21 to 28: Allocation of cases and staffing.")
                .endsWith("Row 27 is 100 \u2212 row 25 \u2212 row 26.");
    }

    @Test
    void the_sentence_counts_the_ratings_and_names_what_is_red_and_worsening() {
        assertThat(Rendered.text(kent(), SampleMonth.of("kent-2011", "2011-04").council()))
                .contains("Of the 28 indicators, 11 are green, 4 amber and 10 red; 3 are not rated. Since the month "
                        + "before, 13 are improving and 11 worsening. Red and worsening: rows 2, 4, 7, 11, 12 and 19.");
    }

    @Test
    void judgements_are_printed_as_word_and_shape_and_stored_as_code() {
        AppendixContent content = content(
                definition("A", Better.LOWER, "10", "12", "0.1"),
                value("2011-03-31", MONTH, "A", "11"),
                value("2011-04-30", MONTH, "A", "13"));
        AppendixTable table = content.table().get("scorecard");
        assertThat(printed(content)).containsExactly("10.0", "13.0", "Red \u25A0", "Worsening \u25BC");
        assertThat(table.plain(table.rows().getFirst(), 9)).isEqualTo("R");
        assertThat(table.plain(table.rows().getFirst(), 10)).isEqualTo("down");
    }

    @Test
    void a_change_within_the_tolerance_is_level() {
        assertThat(printed(content(
                        definition("A", Better.HIGHER, "10", "9", "0.2"),
                        value("2011-03-31", MONTH, "A", "9.4"),
                        value("2011-04-30", MONTH, "A", "9.5"))))
                .containsExactly("10.0", "9.5", "Amber \u25CA", "No clear change \u25BA");
    }

    @Test
    void an_indicator_without_target_bands_or_figures_says_why_it_is_not_judged() {
        assertThat(printed(content(
                        definition("A", Better.HIGHER, null, null, null), value("2011-04-30", MONTH, "A", "1"))))
                .containsExactly("[z]", "1.0", "[z]", "[x]");
        assertThat(printed(
                        content(definition("A", Better.HIGHER, "2", null, null), value("2011-04-30", MONTH, "A", "1"))))
                .containsExactly("2.0", "1.0", "[z]", "[x]");
        AppendixContent silent = content(definition("A", Better.HIGHER, "2", "1", null));
        assertThat(printed(silent)).containsExactly("2.0", "[x]", "[x]", "[x]");
        assertThat(silent.table().get("scorecard").legend())
                .containsExactly("[x] not available: not reported", "[z] not applicable: no footnote");
    }

    @Test
    void before_the_financial_year_begins_the_year_is_the_one_before() {
        AppendixContent march =
                new Scorecard().of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 3), Map.of()));
        assertThat(march.table().get("scorecard").columns().get(8).key()).isEqualTo("year_to_date_2010_11");
        assertThat(march.table().get("scorecard").columns().get(8).heading()).isEqualTo("Year to date 2010/11");
    }

    @Test
    void a_month_without_rows_has_its_title_and_no_rows() {
        assertThat(Rendered.emptyMonth(new Scorecard()))
                .contains("Performance scorecard, April 2011")
                .contains("Nothing to report.");
    }
}
