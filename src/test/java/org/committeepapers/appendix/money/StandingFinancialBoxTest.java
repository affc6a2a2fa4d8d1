package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;
import static org.committeepapers.appendix.money.Money.table;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class StandingFinancialBoxTest {

    static final MonthData WOKINGHAM = SampleMonth.of("wokingham-2015", "2014-12");
    static final AppendixContent CONTENT =
            Shipped.appendix("standing-financial-box").of(WOKINGHAM);

    @Test
    void wokinghams_amounts_in_brackets_are_savings() {
        GoldenTable.of("wokingham-2015", "financial-implications")
                .corrected("Current Financial Year (Year 1)", "cost_or_save_gbp_k", "-4") // E36: (4) under Cost/(Save)
                .corrected("Next Financial Year (Year 2)", "cost_or_save_gbp_k", "-25")
                .corrected("Following Financial Year (Year 3)", "cost_or_save_gbp_k", "-163")
                .isPrintedBy(table(CONTENT, "financial-implications"));
        assertThat(Money.text(WOKINGHAM, CONTENT)).contains("Current Financial Year (Year 1): a saving of £4k; Next");
    }

    @Test
    void the_other_boxes_stand_below_and_a_blank_one_is_said_to_be_blank() {
        GoldenTable.of("wokingham-2015", "other-financial-information")
                .corrected("Reasons for considering the report in Part 2", "content", "") // printed blank
                .isPrintedBy(table(CONTENT, "other-financial-information"));
        assertThat(table(CONTENT, "other-financial-information").legend())
                .containsExactly("[z] not applicable: the box is left blank");
    }

    @Test
    void an_amount_above_zero_is_a_cost_and_an_answer_that_is_not_stated_is_missing() {
        MonthData month = Money.month(
                line("financial-implications", null, "Year 1", QuantitySource.FIXED, "budget=1500 year=2011/12"),
                line("financial-implications", null, "Year 2", QuantitySource.FIXED, "year=2012/13"));
        AppendixContent content = Shipped.appendix("standing-financial-box").of(month);
        assertThat(Money.printed(table(content, "financial-implications")))
                .containsExactly(List.of("Year 1", "2", "[x]", "[x]"), List.of("Year 2", "[x]", "[x]", "[x]"));
        assertThat(Money.text(month, content)).contains("Year 1: a cost of £2k.");
    }

    @Test
    void without_cost_assumptions_it_has_its_title_and_no_rows() {
        AppendixContent content = Shipped.appendix("standing-financial-box").of(Money.month());
        assertThat(content.tables()).allSatisfy(one -> assertThat(one.rows()).isEmpty());
        assertThat(Money.text(Money.month(), content))
                .contains("Financial implications of the recommendation as at 30 April 2011")
                .contains("What the recommendation costs or saves is not known: no cost or saving is stated.");
    }
}
