package org.committeepapers.appendix.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;
import static org.committeepapers.Indicators.value;
import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rendered;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.committeepapers.staging.IndicatorValue;
import org.junit.jupiter.api.Test;

class DashboardTest {

    static AppendixContent kent() {
        return SampleMonth.content(new Dashboard(), "kent-2011", "2011-04");
    }

    static AppendixContent content(IndicatorValue... values) {
        return new Dashboard()
                .of(new MonthData(
                        TestCouncil.like(TestCouncil.county())
                                .listing(
                                        "dashboard",
                                        "indicators",
                                        List.of(Map.of("indicator-code", "A"), Map.of("indicator-code", "UNKNOWN")))
                                .council(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                IndicatorDefinition.class,
                                List.of(definition("A", Better.HIGHER, "69", "62", null)),
                                IndicatorValue.class,
                                List.of(values))));
    }

    static String last(Chart chart) {
        return chart.format().print(chart.series().getFirst().values().getLast());
    }

    @Test
    void kents_indicators_are_explained_as_the_paper_does_with_its_wording_put_right() {
        String early = "Initial assessments in progress out of timescale";
        String core = "Core assessments in progress out of timescale";
        GoldenTable.of("kent-2011", "dashboard-indicators")
                .corrected( // E07: the bracket was the formula of the unfilled share
                        "Percentage of caseholding posts filled",
                        "chart_heading",
                        "Percentage of caseholding posts filled ((QSW + agency) / establishment)")
                .corrected(early, "threshold", "7 working days") // E08: days and working days mixed
                .corrected(early, "numerator", "Open initial assessments not ended within 7 working days of referral")
                .corrected(
                        early,
                        "chart_heading",
                        "Initial Assessments in progress outside of timescale (over 7 working days)")
                .corrected(core, "threshold", "42 working days") // E09: the same
                .corrected(core, "numerator", "Open core assessments not ended within 42 working days of referral")
                .corrected(
                        core,
                        "chart_heading",
                        "Core Assessments in progress outside of timescales (over 42 working days)")
                .isPrintedBy(kent().table().get("dashboard-indicators"));
    }

    @Test
    void six_lines_of_twelve_months_end_with_the_figures_of_the_scorecard() {
        assertThat(kent().charts()).allSatisfy(chart -> {
            assertThat(chart.kind()).isEqualTo(Chart.Kind.LINE);
            assertThat(chart.categories()).hasSize(12).startsWith("May-10").endsWith("Apr-11");
            assertThat(chart.series().getFirst().values()).doesNotContainNull();
        });
        assertThat(kent().charts())
                .map(Chart::id, DashboardTest::last)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("unallocated-28", "202"),
                        org.assertj.core.api.Assertions.tuple("ia-late", "751"),
                        org.assertj.core.api.Assertions.tuple("ni59", "66.7"),
                        org.assertj.core.api.Assertions.tuple("ca-late", "1,559"),
                        org.assertj.core.api.Assertions.tuple("ni60", "30.5"),
                        org.assertj.core.api.Assertions.tuple("caseholder-filled", "93.1"));
    }

    @Test
    void a_line_has_its_target_where_one_is_set() {
        assertThat(kent().charts())
                .map(chart -> chart.target() == null ? "none" : chart.target().name())
                .containsExactly("Target 200", "Target 200", "Target 69.0%", "Target 100", "Target 80.4%", "none");
    }

    @Test
    void a_chart_headed_by_a_national_number_alone_is_given_its_name() {
        assertThat(kent().chart().get("ni59").title()).isEqualTo("NI 59: Initial assessments within 7 days");
        assertThat(kent().chart().get("unallocated-28").title())
                .isEqualTo("Number of Unallocated Cases for over 28 days");
    }

    @Test
    void the_words_of_a_line_say_where_it_went_and_how_far_the_target_is() {
        assertThat(kent().chart().get("ni60").altText())
                .isEqualTo(
                        "Change over time, May 2010 to April 2011. Core assessments within 42 days fell by 43.5 percentage"
                                + " points from 74.0% to 30.5%; highest 74.0% (May 2010), lowest 30.5% (April 2011); 49.9 percentage points below the target of 80.4%.");
    }

    @Test
    void a_line_begins_with_the_first_month_that_has_a_figure_and_has_gaps_after_it() {
        Chart chart = content(value("2011-01-31", MONTH, "A", "1"), value("2011-04-30", MONTH, "A", "2"))
                .charts()
                .getFirst();
        assertThat(chart.categories()).containsExactly("Jan-11", "Feb-11", "Mar-11", "Apr-11");
        assertThat(chart.series().getFirst().values()).containsExactly(Exact.of(1), null, null, Exact.of(2));
    }

    @Test
    void an_indicator_without_figures_or_definition_is_explained_but_not_drawn() {
        assertThat(content().charts()).isEmpty();
        assertThat(content().tables().getFirst().rows()).hasSize(2);
    }

    @Test
    void a_month_without_rows_has_its_title() {
        assertThat(Rendered.emptyMonth(new Dashboard()))
                .contains("Performance dashboard, April 2011")
                .contains("No indicator has a figure to draw.");
    }
}
