package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.line;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;

import java.time.LocalDate;
import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.Chart;
import org.committeepapers.council.Pay;
import org.committeepapers.staging.CostLine.FundingKind;
import org.junit.jupiter.api.Test;

class PayImpactTest {

    private static final AppendixContent KENT = SampleMonth.content(new PayImpact(), "kent-2011", "2011-04");

    @Test
    void kents_nine_groups_are_those_of_the_paper_with_kr10_starting_where_it_does() {
        GoldenTable.of("kent-2011", "appendix-8-market-premium-impact")
                .corrected("d", "salary_min_gbp", "30220") // E06: 30219 is the top of KR9
                .corrected("f", "effective_from", "1/07/11") // printed 1/7/11, unlike the other days of the column
                .isPrintedBy(KENT.table().get("appendix-8-market-premium-impact"));
    }

    @Test
    void kents_ranges_with_premium_are_the_current_ones_and_the_premium() {
        GoldenTable.of("kent-2011", "derived-chart-impact-of-salary-changes")
                .isPrintedBy(KENT.table().get("impact-of-salary-changes"));
    }

    @Test
    void the_chart_floats_two_ranges_for_each_group() {
        Chart chart = KENT.charts().getFirst();
        assertThat(chart.kind()).isEqualTo(Chart.Kind.FLOATING_BAR);
        assertThat(chart.categories())
                .containsExactly(
                        "KR9 social worker", "KR10 social worker", "Senior Practitioner", "Principal Social Worker");
        assertThat(chart.series().stream().map(Chart.Series::name))
                .containsExactly(
                        "Current salary range, lowest",
                        "Current salary range, highest",
                        "Salary range with market premium, lowest",
                        "Salary range with market premium, highest");
        assertThat(chart.altText())
                .startsWith("Comparison of 4 categories. Current salary range, lowest: highest £35,725 (Senior "
                        + "Practitioner and Principal Social Worker), lowest £26,422 (KR9 social worker).");
    }

    @Test
    void a_group_gets_the_payments_it_names_and_no_other() {
        Pay pay = new Pay(
                "County",
                null,
                "",
                null,
                null,
                List.of(),
                List.of(
                        group("a", "G1", List.of(1, 2, 4), null, "Grade 1"),
                        group("b", "G1", List.of(), LocalDate.parse("2011-07-01"), null),
                        group("c", "G9", List.of(3), null, "Grade 9"),
                        new Pay.Group("d", "As a", "New", null, null, List.of(), "a", null, null)));
        AppendixContent content = new PayImpact()
                .of(month(
                        pay,
                        point("G1", 20000),
                        point("G1", 25000),
                        line(1, "remuneration-proposals", "Hello", "x", "500", FundingKind.ONE_OFF),
                        line(2, "remuneration-proposals", "Premium", "x", "1000", null),
                        line(3, "remuneration-proposals", "Premium", "y", "3000", FundingKind.BASE),
                        line(4, "remuneration-proposals", "Premium", "x", "200", null),
                        line(1, "another-table", "Premium", "x", "7", null)));
        assertThat(printed(content.tables().getFirst()))
                .containsExactly(
                        List.of("a", "Group a", "Current", "20,000", "25,000", "500", "1,200", "[z]", "[x]"),
                        List.of("b", "Group b", "Current", "20,000", "25,000", "[z]", "[z]", "[z]", "1/07/11"),
                        List.of("c", "Group c", "Current", "[x]", "[x]", "[z]", "3,000", "[z]", "[x]"),
                        List.of("d", "As a", "New", "[z]", "[z]", "[z]", "[z]", "a", "[x]"));
        assertThat(printed(content.tables().getLast()))
                .containsExactly(
                        List.of("Grade 1", "20,000", "25,000", "1,200", "21,200", "26,200"),
                        List.of("Grade 9", "[x]", "[x]", "3,000", "[x]", "[x]"));
    }

    @Test
    void an_empty_month_says_that_no_groups_are_set() {
        assertThat(rendered(new PayImpact(), month(Pay.NONE)))
                .contains("Impact of the proposed market premium on social workers’ pay")
                .contains("No staff groups are set");
    }

    private static Pay.Group group(String ref, String grade, List<Integer> payments, LocalDate from, String chartName) {
        return new Pay.Group(ref, "Group " + ref, "Current", grade, null, payments, null, from, chartName);
    }
}
