package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class FundingForecastTest {

    static final MonthData HERTFORDSHIRE = SampleMonth.of("hertfordshire-2004", "2004-04");

    @Test
    void hertfordshires_funding_grows_from_one_grand_total_to_the_other() {
        AppendixContent content = Shipped.appendix("funding-forecast").of(HERTFORDSHIRE);
        GoldenTable.of("hertfordshire-2004", "funding-forecast")
                .isPrintedBy(content.tables().getFirst());
        assertThat(content.tables().getFirst().notes())
                .containsExactly(
                        "2004/05: the grand total of the financial implications, £1,082,069, to the nearest £100,000;"
                                + " 2005/06: phasing as stated; 2006/07: phasing as stated; 2007/08: the grand total of"
                                + " the financial implications, £1,715,390, to the nearest £10,000.");
        assertThat(Money.text(HERTFORDSHIRE, content))
                .contains("The funding is forecast at £1.10m in 2004/05 and £1.72m in 2007/08.");
    }

    @Test
    void without_a_step_a_total_is_forecast_to_the_pound_and_without_a_plan_not_at_all() {
        AppendixContent content = Shipped.appendix("funding-forecast")
                .of(Money.month(
                        line("financial-implications", "Pay", "A", QuantitySource.FIXED, "budget=1234999 year=2011/12"),
                        line("funding-forecast", null, "Now", QuantitySource.TOTAL, "year=2011/12"),
                        line("funding-forecast", null, "Later", QuantitySource.TOTAL, "year=2012/13"),
                        line("funding-forecast", null, "2013/14", QuantitySource.FIXED, "")));
        assertThat(Money.printed(content.tables().getFirst()))
                .containsExactly(List.of("2011/12", "1.23"), List.of("2012/13", "[x]"), List.of("2013/14", "[x]"));
    }

    @Test
    void without_cost_assumptions_it_has_its_title_and_no_rows() {
        AppendixContent content = Shipped.appendix("funding-forecast").of(Money.month());
        assertThat(content.tables().getFirst().rows()).isEmpty();
        assertThat(Money.text(Money.month(), content))
                .contains("Forecast of the funding as at 30 April 2011")
                .contains("How the funding goes on is not known: no funding is forecast.");
    }
}
