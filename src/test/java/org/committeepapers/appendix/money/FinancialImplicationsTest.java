package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;
import static org.committeepapers.appendix.money.Money.table;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class FinancialImplicationsTest {

    static final MonthData HERTFORDSHIRE = SampleMonth.of("hertfordshire-2004", "2004-04");
    static final AppendixContent CONTENT = new FinancialImplications().of(HERTFORDSHIRE);

    @Test
    void hertfordshires_lines_rest_on_their_basis_and_its_misprints_are_put_right() {
        // E26, E27: no printed basis gives 99,242 and 144,186; they are stated, stand and are noted
        GoldenTable.of("hertfordshire-2004", "financial-implications")
                .correctedInRow(9, "current_establishment_gbp", "252033") // E28
                .correctedInRow(10, "current_establishment_gbp", "39500") // E29
                .isPrintedBy(table(CONTENT, "financial-implications"));
    }

    @Test
    void the_basis_of_each_line_is_multiplied_out() {
        GoldenTable.of("hertfordshire-2004", "financial-basis")
                .correctedInRow(9, "product_gbp", "165000") // E24: 55 days, not 56
                .isPrintedBy(table(CONTENT, "financial-basis"));
    }

    @Test
    void stated_amounts_that_their_basis_does_not_give_are_noted() {
        assertThat(table(CONTENT, "financial-implications").notes())
                .containsExactly(
                        "Current establishment: 2004/05. Full establishment: 2007/08. A line is the sum of its basis, where "
                                + "none is stated for it.",
                        "Every amount is rounded to £1 and then added on, so that the printed lines add up to the printed "
                                + "totals (Report of 2004, section 4: on costs of a supplement in whole pounds).",
                        "Social Career Pathways, 2004/05: stated as £204,000; the basis given for it comes to £201,000.",
                        "Enhancing Administrative Support, 2004/05: stated as £99,242; the basis given for it comes to "
                                + "£152,791.",
                        "Enhancing Administrative Support, 2007/08: stated as £144,186; the basis given for it comes to "
                                + "£305,582.");
    }

    @Test
    void more_posts_costed_than_established_are_noted() { // E25
        assertThat(table(CONTENT, "financial-basis").notes().getLast())
                .isEqualTo(
                        "The full establishment is costed for 215.0 fte; the establishment extract holds 211.0 fte. The "
                                + "split by length of service is stated for the number costed.");
    }

    @Test
    void the_totals_are_said_in_a_sentence() {
        assertThat(Money.text(HERTFORDSHIRE, CONTENT))
                .contains("The proposals cost £1,082,069 at the current establishment and £1,715,390 at the full "
                        + "establishment.");
    }

    @Test
    void without_a_rule_on_costs_are_not_rounded_before_they_are_multiplied() {
        AppendixContent content = new FinancialImplications().of(Money.withoutRule(HERTFORDSHIRE));
        // 33 x 3,793.50 in place of 33 x 3,794
        assertThat(Money.column(table(content, "financial-basis"), "product_gbp")
                        .get(1))
                .isEqualTo("125,186");
        assertThat(Money.column(table(content, "financial-implications"), "current_establishment_gbp")
                        .getFirst())
                .isEqualTo("365,441");
    }

    @Test
    void a_section_of_one_line_has_no_total_of_its_own_and_what_costs_nothing_no_figure() {
        AppendixContent content = new FinancialImplications()
                .of(Money.month(
                        line(
                                "financial-implications",
                                "Pay",
                                "Supplement",
                                QuantitySource.FIXED,
                                "budget=100 year=2011/12"),
                        line(
                                "financial-implications",
                                "Pay",
                                "Supplement",
                                QuantitySource.FIXED,
                                "budget=200 year=2012/13"),
                        line(
                                "financial-implications",
                                "Gifts",
                                "Voucher",
                                QuantitySource.FIXED,
                                "budget=5 year=2011/12")));
        assertThat(Money.printed(table(content, "financial-implications")))
                .containsExactly(
                        List.of("Pay", "Supplement", "line", "100", "200"),
                        List.of("Gifts", "Voucher", "line", "5", "[z]"),
                        List.of("All", "GRAND TOTAL", "grand total", "105", "200"));
    }

    @Test
    void without_cost_assumptions_it_has_its_title_and_no_rows() {
        AppendixContent content = new FinancialImplications().of(Money.month());
        assertThat(content.tables()).allSatisfy(one -> assertThat(one.rows()).isEmpty());
        assertThat(Money.text(Money.month(), content))
                .contains("Financial implications of the proposals as at 30 April 2011")
                .contains("No proposal is costed.");
    }
}
