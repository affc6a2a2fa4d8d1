package org.committeepapers.measure.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;
import static org.committeepapers.Indicators.share;
import static org.committeepapers.Indicators.value;
import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;
import static org.committeepapers.staging.IndicatorValue.Frequency.ROLL12;
import static org.committeepapers.staging.IndicatorValue.Frequency.WEEK;
import static org.committeepapers.staging.IndicatorValue.Frequency.YEAR;
import static org.committeepapers.staging.IndicatorValue.Frequency.YTD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.council.IndicatorFormula;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.performance.IndicatorReadings.Change;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Series;
import org.junit.jupiter.api.Test;

class IndicatorReadingsTest {

    static final YearMonth APRIL = YearMonth.of(2011, 4);
    static final List<IndicatorDefinition> DEFINITIONS = List.of(
            definition("A", Better.HIGHER, null, null, null),
            definition("B", Better.HIGHER, null, null, null),
            definition("RATE", "per 10000", Better.LOWER, null, null, null),
            definition("LOAD", "cases per worker", Better.LOWER, null, null, null));

    static IndicatorReadings readings(IndicatorValue... rows) {
        return new IndicatorReadings(
                List.of(rows),
                DEFINITIONS,
                Map.of("SUM", IndicatorSumTest.sum(IndicatorFormula.Operation.SUM, "A", "B")));
    }

    static String shown(String code, IndicatorValue... rows) {
        return readings(rows)
                .shown(code, APRIL)
                .known()
                .map(value -> value.rounded(1).toPlainString())
                .orElse("none");
    }

    static String change(String code, IndicatorValue... rows) {
        Optional<Change> change = readings(rows).change(code, APRIL);
        return change.map(
                        pair -> pair.before().rounded(0) + " to " + pair.after().rounded(0))
                .orElse("none");
    }

    @Test
    void the_year_to_date_is_shown_before_twelve_months_a_week_and_the_month() {
        IndicatorValue month = value("2011-04-30", MONTH, "A", "4");
        IndicatorValue week = value("2011-05-01", WEEK, "A", "3");
        IndicatorValue twelve = value("2011-04-30", ROLL12, "A", "2");
        IndicatorValue year = value("2011-04-30", YTD, "A", "1");
        assertThat(shown("A", month, week, twelve, year)).isEqualTo("1.0");
        assertThat(shown("A", month, week, twelve)).isEqualTo("2.0");
        assertThat(shown("A", month, week)).isEqualTo("3.0");
        assertThat(shown("A", month)).isEqualTo("4.0");
        assertThat(shown("A", value("2011-04-30", YEAR, "A", "5"))).isEqualTo("none");
    }

    @Test
    void the_week_is_the_one_that_ends_nearest_to_the_months_end_at_most_three_days_off() {
        assertThat(shown("A", value("2011-04-28", WEEK, "A", "1"), value("2011-05-01", WEEK, "A", "2")))
                .isEqualTo("2.0");
        assertThat(shown("A", value("2011-04-29", WEEK, "A", "1"), value("2011-05-02", WEEK, "A", "2")))
                .isEqualTo("1.0");
        assertThat(shown("A", value("2011-04-27", WEEK, "A", "1"))).isEqualTo("1.0");
        assertThat(shown("A", value("2011-05-03", WEEK, "A", "1"))).isEqualTo("1.0");
        assertThat(shown("A", value("2011-04-26", WEEK, "A", "1"))).isEqualTo("none");
        assertThat(shown("A", value("2011-05-04", WEEK, "A", "1"))).isEqualTo("none");
    }

    @Test
    void any_other_figure_is_of_the_months_last_day() {
        assertThat(shown("A", value("2011-04-29", MONTH, "A", "1"))).isEqualTo("none");
        assertThat(shown("B", value("2011-04-30", MONTH, "A", "1"))).isEqualTo("none");
    }

    @Test
    void only_the_councils_own_figures_are_shown_and_only_of_the_whole_council() {
        IndicatorValue district = new IndicatorValue(
                LocalDate.parse("2011-04-30"), MONTH, "A", "DOVER", null, null, BigDecimal.ONE, Series.COUNCIL);
        assertThat(shown("A", value("2011-04-30", MONTH, "A", "1", Series.NATIONAL), district))
                .isEqualTo("none");
    }

    @Test
    void a_part_over_its_whole_is_worked_out_in_the_indicators_unit() {
        assertThat(shown("A", share("2011-04-30", MONTH, "A", "318.8", "374.6")))
                .isEqualTo("85.1");
        assertThat(shown("RATE", share("2011-04-30", MONTH, "RATE", "21", "4000")))
                .isEqualTo("52.5");
        assertThat(shown("LOAD", share("2011-04-30", MONTH, "LOAD", "50", "4"))).isEqualTo("12.5");
    }

    @Test
    void a_part_over_its_whole_without_a_definition_has_no_unit_to_be_read_in() {
        assertThat(readings(share("2011-04-30", MONTH, "OTHER", "5", "4")).shown("OTHER", APRIL))
                .isEqualTo(Figure.notAvailable("no definition of the indicator says in which unit it is"));
    }

    @Test
    void a_whole_of_nothing_is_no_figure_and_a_part_alone_neither() {
        assertThat(shown("A", share("2011-04-30", MONTH, "A", "1", "0"))).isEqualTo("none");
        assertThat(shown("A", value("2011-04-30", MONTH, "A", null))).isEqualTo("none");
        IndicatorValue part = new IndicatorValue(
                LocalDate.parse("2011-04-30"), MONTH, "A", null, BigDecimal.ONE, null, BigDecimal.TEN, Series.COUNCIL);
        assertThat(shown("A", part)).isEqualTo("10.0");
    }

    @Test
    void a_change_is_of_two_months_figures_before_weeks_before_twelve_months() {
        IndicatorValue[] rows = {
            value("2011-03-31", ROLL12, "A", "1"), value("2011-04-30", ROLL12, "A", "2"),
            value("2011-04-03", WEEK, "A", "3"), value("2011-05-01", WEEK, "A", "4"),
            value("2011-03-31", MONTH, "A", "5"), value("2011-04-30", MONTH, "A", "6")
        };
        assertThat(change("A", rows)).isEqualTo("5 to 6");
        assertThat(change("A", rows[0], rows[1], rows[2], rows[3], rows[5])).isEqualTo("3 to 4");
        assertThat(change("A", rows[0], rows[1], rows[2])).isEqualTo("1 to 2");
    }

    @Test
    void a_figure_of_one_kind_is_not_set_against_one_of_another() {
        assertThat(change("A", value("2011-03-31", MONTH, "A", "1"), value("2011-05-01", WEEK, "A", "2")))
                .isEqualTo("none");
        assertThat(change("A", value("2011-03-31", YTD, "A", "1"), value("2011-04-30", YTD, "A", "2")))
                .isEqualTo("none");
    }

    @Test
    void an_indicator_that_is_a_sum_is_read_and_compared_as_the_sum() {
        IndicatorValue[] rows = {
            value("2011-03-31", MONTH, "A", "1"), value("2011-04-30", MONTH, "A", "2"),
            value("2011-03-31", MONTH, "B", "10"), value("2011-04-30", MONTH, "B", "20")
        };
        assertThat(shown("SUM", rows)).isEqualTo("22.0");
        assertThat(change("SUM", rows)).isEqualTo("11 to 22");
        assertThat(shown("SUM", rows[1])).isEqualTo("none");
    }

    @Test
    void a_years_figure_is_that_of_its_last_day_and_series() {
        IndicatorReadings readings = readings(
                value("2010-03-31", YEAR, "A", "1"),
                value("2010-03-31", YEAR, "A", "2", Series.STAT_NEIGHBOUR),
                value("2011-03-31", YEAR, "A", "3", Series.PROVISIONAL),
                value("2010-03-31", MONTH, "B", "4"));
        LocalDate end = LocalDate.parse("2010-03-31");
        assertThat(readings.ofYear("A", end, Series.COUNCIL).known()).contains(Exact.of(1));
        assertThat(readings.ofYear("A", end, Series.STAT_NEIGHBOUR).known()).contains(Exact.of(2));
        assertThat(readings.ofYear("A", end, Series.PROVISIONAL).known()).isEmpty();
        assertThat(readings.ofYear("A", end.plusYears(1), Series.PROVISIONAL).known())
                .contains(Exact.of(3));
        assertThat(readings.ofYear("B", end, Series.COUNCIL).known()).isEmpty();
    }
}
