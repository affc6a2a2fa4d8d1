package org.committeepapers.measure.vacancies;

import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.measure.Shorthand.NOT_APPLICABLE;
import static org.committeepapers.measure.Shorthand.NOT_AVAILABLE;

import java.math.BigDecimal;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Seen;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencyCostTest {

    static AgencyWorker worker(String ref, String fte, @Nullable String weekly) {
        return new AgencyWorker(
                APRIL,
                ref,
                "DOVER",
                Role.SW,
                new BigDecimal(fte),
                null,
                weekly == null ? null : new BigDecimal(weekly),
                null);
    }

    static CostLine line(
            int order, String name, QuantitySource source, @Nullable String quantity, @Nullable String rate) {
        return new CostLine(
                "2011-05",
                order,
                "current-cost-estimate",
                null,
                name,
                source,
                quantity == null ? null : new BigDecimal(quantity),
                rate == null ? null : new BigDecimal(rate),
                null,
                source == QuantitySource.ON_COSTS ? new BigDecimal("25") : null,
                null,
                null,
                null);
    }

    static Seen workers(AgencyWorker... workers) {
        return Seen.april()
                .sent(AgencyWorker.class, workers)
                .sent(
                        CostLine.class,
                        line(1, "KR9", QuantitySource.FIXED, "1", "26000"),
                        line(2, "KR10", QuantitySource.FIXED, "3", "34000"),
                        line(3, "On costs", QuantitySource.ON_COSTS, null, null),
                        line(4, "Agency workers", QuantitySource.AGENCY, null, "60000"));
    }

    @Test
    void an_agency_worker_costs_her_weeks_of_a_year_and_a_member_of_staff_the_mean_of_the_grades_with_on_costs() {
        Seen seen = workers(worker("a", "1", "1000"), worker("b", "0.5", "800"));

        seen.shows("agency-cost-a-week", "1800");
        seen.shows("agency-cost-of-a-post", "62400");
        seen.shows("employed-cost-of-a-post", "40000");
        seen.shows("agency-cost-over-employed", "22400");
    }

    @Test
    void a_cost_that_is_not_told_for_one_is_not_known_for_all() {
        String why = "weekly cost is not known in 1 of 2 rows of the extract of agency workers";
        Seen seen = workers(worker("a", "1", "1000"), worker("b", "0.5", null));

        seen.misses("agency-cost-a-week", NOT_AVAILABLE, why);
        seen.misses("agency-cost-over-employed", NOT_AVAILABLE, why);
    }

    @Test
    void no_agency_workers_cost_nothing_and_none_of_them_costs_anything() {
        workers().shows("agency-cost-a-week", "0");
        workers().misses("agency-cost-of-a-post", NOT_APPLICABLE, "there are no agency workers");
    }

    @Test
    void without_a_cost_estimate_nobody_knows_what_somebody_employed_costs() {
        Seen.april()
                .sent(CostLine.class)
                .misses(
                        "employed-cost-of-a-post",
                        NOT_AVAILABLE,
                        "the cost assumptions hold no estimate of what staff cost now");
    }
}
