package org.committeepapers.appendix.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.appendix.pay.PayRows.line;
import static org.committeepapers.appendix.pay.PayRows.month;
import static org.committeepapers.appendix.pay.PayRows.point;
import static org.committeepapers.appendix.pay.PayRows.printed;
import static org.committeepapers.appendix.pay.PayRows.rendered;

import java.time.LocalDate;
import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Pay;
import org.committeepapers.council.Role;
import org.junit.jupiter.api.Test;

class SupplementRatesTest {

    static AppendixTable table(Record... rows) {
        return Shipped.appendix("supplement-rates")
                .of(month(TestCouncil.county(), rows))
                .tables()
                .getFirst();
    }

    static AppendixTable sample(String council, String month) {
        return SampleMonth.content(Shipped.appendix("supplement-rates"), council, month)
                .tables()
                .getFirst();
    }

    @Test
    void derbyshires_rates_are_those_its_policy_set() {
        // E82, explained in the paper: Grade 10 stays at 3,000
        GoldenTable.of("derbyshire-2019", "market-supplement-rates").isPrintedBy(sample("derbyshire-2019", "2019-04"));
    }

    @Test
    void hertfordshires_supplements_count_95_under_and_33_over_four_years() {
        GoldenTable.of("hertfordshire-2004", "market-supplement-proposals")
                .isPrintedBy(sample("hertfordshire-2004", "2004-04"));
    }

    @Test
    void kents_payments_go_to_the_caseholding_teams() {
        GoldenTable.of("kent-2011", "remuneration-proposals")
                // E18: "Child Protection teams" here, caseholding teams in the costs
                .correctedInRow(3, "staff_group", "Current and new social workers in caseholding teams")
                .isPrintedBy(sample("kent-2011", "2011-04"));
    }

    @Test
    void without_years_of_service_nobody_can_be_counted() {
        AppendixTable table = table(
                line(1, "market-supplement-proposals", "UNDER_SERVICE_YEARS", "Social workers", "2000", null),
                line(2, "market-supplement-proposals", null, "Managers", "3000", "12", null, null),
                staff(APRIL, "DOVER", Role.SW, "1", false, LocalDate.parse("2010-01-01")));
        assertThat(printed(table))
                .containsExactly(
                        List.of("Social workers", "[z]", "2,000", "[x]", "[x]"),
                        List.of("Managers", "[z]", "3,000", "12", "[x]"));
        assertThat(table.legend())
                .contains("[x] not available: no years of service are set from which the higher supplement is paid");
    }

    @Test
    void a_grade_without_a_supplement_names_the_point_its_staff_start_on() {
        AppendixTable table = table(
                line(2, "market-supplement-rates", "G2", "Supervisors start on point", null, null),
                line(1, "market-supplement-rates", "G1", "policy", "1000", null),
                line(3, "market-supplement-rates", "G3", "no scale", null, null),
                point("G1", 7, 20000, true, false),
                point("G2", 8, 21000, false, false),
                point("G2", 9, 22000, true, false));
        assertThat(printed(table))
                .containsExactly(
                        List.of("G1", "1,000", "policy"),
                        List.of("G2", "[z]", "Supervisors start on point 9 (22000)"),
                        List.of("G3", "[z]", "no scale"));
    }

    @Test
    void a_payment_is_pounds_or_a_part_of_the_salary_and_else_not_stated() {
        AppendixTable table = table(
                line(1, "remuneration-proposals", "Uplift", "staff on G1", null, "1248", "0.025", null),
                line(2, "remuneration-proposals", "Bonus", "all", "250", null, "1", null),
                line(3, "remuneration-proposals", null, "all", null, null));
        assertThat(printed(table))
                .containsExactly(
                        List.of("Uplift", "1,248 staff on G1", "2.5", "pct (up to)", "[x]"),
                        List.of("Bonus", "all", "250", "gbp", "[x]"),
                        List.of("", "all", "[x]", "gbp", "[x]"));
    }

    @Test
    void an_empty_month_says_that_nothing_is_proposed() {
        assertThat(rendered(Shipped.appendix("supplement-rates"), month(Pay.NONE)))
                .contains("Proposed supplements and payments")
                .contains("What is proposed is not known: reference file cost assumptions was not sent.");
    }
}
