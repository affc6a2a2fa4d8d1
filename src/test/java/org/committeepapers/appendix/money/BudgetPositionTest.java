package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Costing;
import org.committeepapers.council.Rounding;
import org.committeepapers.council.Rules;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class BudgetPositionTest {

    static final MonthData DERBYSHIRE = SampleMonth.of("derbyshire-2019", "2019-04");

    static AppendixContent of(MonthData month) {
        return Shipped.appendix("budget-position").of(month);
    }

    @Test
    void derbyshires_position_is_printed_to_the_pound_by_its_rule() {
        AppendixContent content = of(DERBYSHIRE);
        GoldenTable.of("derbyshire-2019", "budget-position")
                .isPrintedBy(content.tables().getFirst());
        assertThat(Money.text(DERBYSHIRE, content))
                .contains(
                        "The budget is £10.335m in a year; £11.318m is spent, £0.983m over it. The full establishment with "
                                + "supplements would cost £11.404m: £1.069m over the budget. To stay within the budget, 27.75 "
                                + "fte would have to be vacant.");
    }

    @Test
    void added_unrounded_derbyshires_position_is_that_of_the_errata() {
        Rules rules = new Rules(
                Map.of(),
                List.of(new Costing(
                        "budget-position",
                        Rounding.TOTALS,
                        "CHILDREN",
                        null,
                        LocalDate.parse("2019-04-01"),
                        "a trial")));
        MonthData month = new MonthData(Money.with(DERBYSHIRE.council(), rules), DERBYSHIRE.month(), DERBYSHIRE.rows());
        GoldenTable.of("derbyshire-2019", "budget-position")
                .corrected("Current overspend", "value", "0.984") // E47
                .corrected("Full establishment spend with supplements", "value", "11.403") // E48
                .corrected("Excess over budget, full establishment (annualised)", "value", "1068765") // E49
                .corrected("Increase on current overspend", "value", "85141") // E50
                .isPrintedBy(of(month).tables().getFirst());
    }

    @Test
    void within_the_budget_no_post_has_to_stay_vacant() {
        MonthData month = Money.month(
                line("current-cost-estimate", null, "SW", QuantitySource.FIXED, "quantity=1 rate=1000000"),
                line("costs-of-full-establishment", null, "SW", QuantitySource.ESTABLISHMENT, "rate=2000000"),
                line("budget-position", null, "Budget of the year", QuantitySource.FIXED, "budget=2500000"));
        AppendixContent content = of(month);
        assertThat(Money.printed(content.tables().getFirst()))
                .containsExactly(
                        List.of("Budget of the year", "2.500", "gbp m"),
                        List.of("Current estimated spend", "1.000", "gbp m"),
                        List.of("Current overspend", "−1.500", "gbp m"),
                        List.of("Current overspend (annualised)", "−1,500,000", "gbp"),
                        List.of("Full establishment spend with supplements", "2.000", "gbp m"),
                        List.of("Excess over budget, full establishment", "−0.500", "gbp m"),
                        List.of("Excess over budget, full establishment (annualised)", "−500,000", "gbp"),
                        List.of("Increase on current overspend", "1,000,000", "gbp"),
                        List.of("Vacancy level to stay within budget", "[z]", "fte"));
        assertThat(content.tables().getFirst().legend())
                .containsExactly("[z] not applicable: the full establishment is within the budget");
        assertThat(Money.text(month, content)).contains("£2.000m: £0.500m within the budget.");
    }

    @Test
    void without_a_budget_nothing_is_said_of_it() {
        AppendixContent content = of(Money.month());
        assertThat(Money.column(content.tables().getFirst(), "value"))
                .hasSize(9)
                .containsOnly("[z]");
        assertThat(Money.text(Money.month(), content))
                .contains("Budget position as at 30 April 2011")
                .contains(
                        "The position of the budget is not known: the budget or the costs are not among the cost assumptions.");
    }
}
