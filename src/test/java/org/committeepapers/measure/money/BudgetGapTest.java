package org.committeepapers.measure.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetGapTest {

    static BudgetGap gap(String budget, String current, String full, String established) {
        return new BudgetGap(
                CostTableTest.fte(budget),
                CostTableTest.fte(current),
                CostTableTest.fte(full),
                CostTableTest.fte(established));
    }

    @Test
    void spend_less_budget_is_the_overspend_and_what_is_more_when_all_posts_are_filled_the_increase() {
        BudgetGap gap = gap("100", "110", "150", "50");
        assertThat(CostTableTest.plain(gap.overspend())).isEqualTo("10");
        assertThat(CostTableTest.plain(gap.excess())).isEqualTo("50");
        assertThat(CostTableTest.plain(gap.increase())).isEqualTo("40");
        assertThat(CostTableTest.plain(gap("100", "90", "150", "50").overspend()))
                .isEqualTo("-10");
    }

    @Test
    void the_excess_over_the_budgeted_cost_of_a_post_has_to_stay_vacant() {
        assertThat(gap("100", "110", "150", "50")
                        .breakEvenVacancies()
                        .known()
                        .orElseThrow()
                        .rounded(2))
                .isEqualTo("25.00");
        assertThat(gap("10334613", "11318237", "11403379", "268.31")
                        .breakEvenVacancies()
                        .known()
                        .orElseThrow()
                        .rounded(2))
                .isEqualTo("27.75");
    }

    @Test
    void no_post_has_to_stay_vacant_within_the_budget_nor_where_it_pays_for_none() {
        assertThat(CostTableTest.plain(gap("100", "90", "100", "50").breakEvenVacancies()))
                .isEqualTo("the full establishment is within the budget");
        assertThat(CostTableTest.plain(gap("0", "90", "100", "50").breakEvenVacancies()))
                .isEqualTo("the budget pays for no posts");
        assertThat(CostTableTest.plain(gap("100", "90", "150", "0").breakEvenVacancies()))
                .isEqualTo("no posts are costed for the full establishment");
    }
}
