package org.committeepapers.measure.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;
import static org.committeepapers.measure.Scopes.printed;

import java.util.List;
import java.util.Map;
import org.committeepapers.Rows;
import org.committeepapers.SampleMonth;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Scopes;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetMeasuresTest {

    static final CostLine BUDGET = line("budget-position", null, "Budget", QuantitySource.FIXED, "budget=1000000");
    static final CostLine STAFF =
            line("current-cost-estimate", null, "SW", QuantitySource.FIXED, "quantity=20 rate=60000");
    static final CostLine AGENCY = line("current-cost-estimate", null, "Agency", QuantitySource.AGENCY, "rate=100000");
    static final CostLine TOTAL = line("current-cost-estimate", null, "Total", QuantitySource.TOTAL, "");
    static final CostLine FULL =
            line("costs-of-full-establishment", null, "SW", QuantitySource.FIXED, "quantity=30 rate=60000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    budget|1,000,000
                    budget-m|1.000
                    spend-now|1,350,000
                    overspend|350,000
                    overspend-m|0.350
                    spend-full-m|1.800
                    excess|800,000
                    excess-increase|450,000
                    break-even-vacancies|24.00
                    """)
    void spend_is_what_the_cost_lines_come_to_and_is_set_beside_the_budget(String measure, String figure) {
        Scope scope = Scopes.of(Map.of(
                CostLine.class,
                List.of(BUDGET, STAFF, AGENCY, TOTAL, FULL),
                AgencyWorker.class,
                List.of(Rows.agency("DOVER", Role.SW, "1.5"))));
        assertThat(printed(scope, measure)).isEqualTo(figure);
    }

    @Test
    void agency_workers_who_were_not_sent_make_no_saving_and_leave_alone_what_does_not_count_them() {
        Scope scope = Scopes.of(BUDGET, STAFF, AGENCY, TOTAL, FULL);
        String why = "[x] extract of agency workers of April 2011 was not sent";
        assertThat(printed(scope, "spend-now")).isEqualTo(why);
        assertThat(printed(scope, "overspend-m")).isEqualTo(why);
        assertThat(printed(scope, "excess-increase")).isEqualTo(why);
        assertThat(printed(scope, "excess")).isEqualTo("800,000");
        assertThat(printed(scope, "break-even-vacancies")).isEqualTo("24.00");
    }

    @Test
    void what_is_not_among_the_cost_assumptions_is_told_from_what_was_not_sent() {
        assertThat(printed(Scopes.of(BUDGET), "overspend"))
                .isEqualTo("[z] the budget or the costs are not among the cost assumptions");
        assertThat(printed(Scopes.of(BUDGET), "budget")).isEqualTo("1,000,000");
        assertThat(printed(Scopes.of(), "budget")).isEqualTo("[x] reference file cost assumptions was not sent");
    }

    @Test
    void derbyshires_overspend_is_explained_down_to_its_agency_workers() {
        Scope derbyshire = Scope.of(SampleMonth.of("derbyshire-2019", "2019-04"), "budget-position");
        Figure.Known overspend = (Figure.Known) derbyshire.figure("overspend-m");
        assertThat(overspend.working().rows().filter(AgencyWorker.class::isInstance))
                .isNotEmpty();
        assertThat(overspend.working().formula()).endsWith("divided by 1000000").contains("to the nearest 1000");
    }
}
