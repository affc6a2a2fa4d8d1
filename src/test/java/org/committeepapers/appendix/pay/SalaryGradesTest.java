package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.pay.PayRows.base;
import static org.committeepapers.appendix.pay.PayRows.line;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Pay;
import org.committeepapers.staging.CostLine.FundingKind;
import org.committeepapers.staging.MarketComparator.Bound;
import org.junit.jupiter.api.Test;

class SalaryGradesTest {

    private static final Pay PAY = new Pay(
            "HCC",
            "Inner Boroughs",
            "",
            null,
            null,
            List.of(new Pay.Level("G1", "Level 1", "level_1", "level_1", "G1", null, false)),
            List.of());

    private static final AppendixContent HERTFORDSHIRE =
            SampleMonth.content(new SalaryGrades(), "hertfordshire-2004", "2004-04");

    @Test
    void hertfordshires_grades_are_those_of_the_paper() {
        GoldenTable.of("hertfordshire-2004", "grading-of-social-workers")
                .isPrintedBy(HERTFORDSHIRE.table().get("grading-of-social-workers"));
    }

    @Test
    void the_gap_to_the_boroughs_shrinks_by_the_highest_supplement() {
        GoldenTable.of("hertfordshire-2004", "pay-gap-to-london-boroughs")
                .isPrintedBy(HERTFORDSHIRE.table().get("pay-gap-to-london-boroughs"));
    }

    @Test
    void a_payment_made_once_is_no_supplement_a_year() {
        AppendixContent content = new SalaryGrades()
                .of(month(
                        PAY,
                        point("G1", 20000),
                        base("A", "G1", null, "22001", Bound.MAX),
                        base("B", "G1", null, "22000", Bound.MAX),
                        line(1, "market-supplement-proposals", null, "all", "500", null),
                        line(2, "market-supplement-proposals", null, "all", "1000", null),
                        line(3, "market-supplement-proposals", null, "all", null, null),
                        line(4, "market-supplement-proposals", null, "all", "9000", FundingKind.ONE_OFF)));
        assertThat(printed(content.table().get("pay-gap-to-inner-boroughs")))
                .containsExactly(
                        List.of("Position now", "22,001", "20,000", "[z]", "2,001"),
                        List.of("After supplements added", "22,001", "20,000", "21,000", "1,001"));
    }

    @Test
    void a_gap_that_cannot_be_computed_is_missing_and_not_nothing() {
        AppendixContent content = new SalaryGrades().of(month(PAY, point("G1", 20000)));
        assertThat(printed(content.table().get("pay-gap-to-inner-boroughs")))
                .containsExactly(
                        List.of("Position now", "[x]", "20,000", "[z]", "[x]"),
                        List.of("After supplements added", "[x]", "20,000", "[x]", "[x]"));
        assertThat(printed(content.table().get("grading-of-social-workers")))
                .containsExactly(List.of("G1", "[x]", "20,000", "[z]"));
    }

    @Test
    void a_council_that_names_no_other_authorities_has_no_gap() {
        assertThat(new SalaryGrades().of(month(PayRows.PAY)).tables()).hasSize(1);
    }

    @Test
    void the_sentence_says_how_far_the_gap_closes() {
        assertThat(rendered(new SalaryGrades(), SampleMonth.of("hertfordshire-2004", "2004-04")))
                .contains("The average of London Boroughs less the top of the council’s grade is £3,599; "
                        + "with the proposed supplement £599.");
    }

    @Test
    void an_empty_month_makes_a_table_without_rows() {
        assertThat(rendered(new SalaryGrades(), month(Pay.NONE)))
                .contains("Grading of social workers as at 30 April 2011")
                .contains("Nothing to report.");
    }
}
