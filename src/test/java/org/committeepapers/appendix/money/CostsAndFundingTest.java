package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class CostsAndFundingTest {

    static final MonthData KENT = SampleMonth.of("kent-2011", "2011-04");

    @Test
    void kents_pressure_is_the_cost_less_the_funding_that_recurs() {
        AppendixContent content = new CostsAndFunding().of(KENT);
        GoldenTable.of("kent-2011", "proposal-costs-and-funding")
                .corrected("On-going emerging pressure", "2012_13_gbp_m", "1.53") // E14: 2.29 - 0.26 - 0.50
                .isPrintedBy(content.tables().getFirst());
        assertThat(Money.text(KENT, content))
                .contains(
                        "In 2011/12 the proposals cost £1.95m, which is funded in full. In 2012/13 the proposals cost "
                                + "£2.29m, of which £1.53m is not funded.");
    }

    @Test
    void amounts_are_added_in_pounds_and_rounded_once() {
        AppendixContent content = new CostsAndFunding()
                .of(Money.month(
                        line(
                                "proposal-costs-and-funding",
                                null,
                                "Cost",
                                QuantitySource.FIXED,
                                "budget=2286000 year=2012/13"),
                        line(
                                "proposal-costs-and-funding",
                                null,
                                "Base",
                                QuantitySource.FIXED,
                                "budget=263000 kind=BASE year=2012/13"),
                        line(
                                "proposal-costs-and-funding",
                                null,
                                "Left",
                                QuantitySource.FIXED,
                                "kind=PRESSURE year=2012/13")));
        assertThat(Money.printed(content.tables().getFirst()))
                .containsExactly(List.of("Cost", "2.29"), List.of("Base", "0.26"), List.of("Left", "2.02"));
    }

    @Test
    void without_cost_assumptions_it_has_its_title_and_no_rows() {
        AppendixContent content = new CostsAndFunding().of(Money.month());
        assertThat(content.tables().getFirst().rows()).isEmpty();
        assertThat(Money.text(Money.month(), content))
                .contains("Costs of the proposals and their funding as at 30 April 2011")
                .contains("No cost is stated.");
    }
}
