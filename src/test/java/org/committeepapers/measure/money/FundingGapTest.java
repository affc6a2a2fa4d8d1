package org.committeepapers.measure.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.util.List;
import org.committeepapers.measure.Figure;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class FundingGapTest {

    static CostLine row(String name, String cells) {
        return line("t", null, name, QuantitySource.FIXED, cells);
    }

    static final FundingGap GAP = new FundingGap(List.of(
            row("Cost", "year=2011/12"),
            row("Cost", "budget=200 year=2012/13"),
            row("More cost", "budget=29 year=2012/13"),
            row("Approved", "budget=26 kind=BASE year=2011/12"),
            row("Contingency", "budget=50 kind=CONTINGENCY year=2011/12"),
            row("Under spend", "budget=119 kind=ONE_OFF year=2011/12"),
            row("Later", "budget=7 kind=BASE year=2013/14"),
            row("Pressure", "budget=1000 kind=PRESSURE year=2012/13")));

    @Test
    void a_cost_is_as_stated_else_what_its_years_funding_comes_to() {
        assertThat(GAP.cost("2011/12").known().orElseThrow().rounded(0)).isEqualByComparingTo("195");
        assertThat(GAP.cost("2012/13").known().orElseThrow().rounded(0)).isEqualByComparingTo("229");
        assertThat(GAP.cost("2010/11")).isEqualTo(Figure.notApplicable("no cost is known for the year"));
    }

    @Test
    void one_off_funding_is_gone_after_its_year_and_the_rest_recurs() {
        assertThat(GAP.pressure("2011/12").known().orElseThrow().signum()).isZero();
        assertThat(GAP.pressure("2012/13").known().orElseThrow().rounded(0)).isEqualByComparingTo("153");
        assertThat(GAP.pressure("2010/11")).isEqualTo(Figure.notApplicable("no cost is known for the year"));
    }

    @Test
    void one_off_funding_counts_in_its_own_year() {
        FundingGap gap = new FundingGap(
                List.of(row("Cost", "budget=100 year=2012/13"), row("Grant", "budget=40 kind=ONE_OFF year=2012/13")));
        assertThat(gap.pressure("2012/13").known().orElseThrow().rounded(0)).isEqualByComparingTo("60");
    }
}
