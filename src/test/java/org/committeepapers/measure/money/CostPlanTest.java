package org.committeepapers.measure.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.math.BigDecimal;
import java.util.List;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Figure;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class CostPlanTest {

    static final String NOW = "2004/05";
    static final String FULL = "2007/08";
    static final CostPlan.Proposal PAY = new CostPlan.Proposal("Salaries", "Supplement");
    static final CostPlan.Proposal POSTS = new CostPlan.Proposal("Posts", "Casework");
    static final CostPlan.Proposal THANKS = new CostPlan.Proposal("", "Honorarium");

    static CostLine row(String section, String name, String cells) {
        return line("t", section, name, QuantitySource.FIXED, cells);
    }

    static CostPlan plan(Rounding rounding) {
        return new CostPlan(
                List.of(
                        row("Salaries", "Supplement", "year=" + FULL),
                        row("Salaries", "Supplement", "year=" + NOW),
                        row("Posts", "Casework", "factor=0.5 year=" + NOW),
                        row("Posts", "Casework", "year=" + FULL),
                        row("Posts", "Support", "factor=0.5 budget=70 year=" + NOW),
                        row(null, "Honorarium", "kind=ONE_OFF year=" + NOW)),
                List.of(
                        row("Supplement", "Under 4 years", "quantity=95 rate=2000 on-cost=26.45 year=" + NOW),
                        row("Supplement", "Over 4 years", "quantity=33 rate=3000 on-cost=26.45 year=" + NOW),
                        row("Supplement", "All", "quantity=2 rate=3000.4 year=" + FULL),
                        row("Casework", "4.5 posts", "quantity=4.5 budget=301 year=" + FULL),
                        row("Honorarium", "Days", "quantity=3 rate=100 factor=55 year=" + NOW),
                        row("Honorarium", "More days", "quantity=4 rate=100.0 factor=55 year=" + NOW)),
                rounding);
    }

    static BigDecimal number(Figure figure) {
        return figure.known().orElseThrow().rounded(4);
    }

    static BigDecimal amount(CostPlan plan, CostPlan.Proposal proposal, String year) {
        return number(plan.amount(proposal, year));
    }

    @Test
    void on_costs_are_rounded_to_pounds_before_they_are_multiplied_where_lines_are_rounded() {
        CostPlan lines = plan(Rounding.LINES);
        assertThat(number(lines.onCost(lines.basis().get(0)))).isEqualByComparingTo("529");
        assertThat(number(lines.onCost(lines.basis().get(1)))).isEqualByComparingTo("794");
        assertThat(number(lines.product(lines.basis().get(1)))).isEqualByComparingTo("125202");
        CostPlan totals = plan(Rounding.TOTALS);
        assertThat(number(totals.onCost(totals.basis().get(1)))).isEqualByComparingTo("793.5");
        assertThat(number(totals.product(totals.basis().get(1)))).isEqualByComparingTo("125185.5");
        assertThat(lines.onCost(lines.basis().get(2)).isNone()).isTrue();
        assertThat(lines.onCost(row("x", "y", "on-cost=20")).isNone()).isTrue();
    }

    @Test
    void a_product_is_rounded_where_lines_are() {
        CostPlan lines = plan(Rounding.LINES);
        assertThat(number(lines.product(lines.basis().get(2)))).isEqualByComparingTo("6001");
        assertThat(number(lines.product(lines.basis().get(4)))).isEqualByComparingTo("16500");
        assertThat(lines.product(row("x", "y", "rate=5")))
                .isEqualTo(
                        Figure.notAvailable("a line of the cost assumptions states neither a quantity nor an amount"));
    }

    @Test
    void a_proposal_costs_what_its_basis_of_the_year_comes_to() {
        CostPlan plan = plan(Rounding.LINES);
        assertThat(amount(plan, PAY, NOW)).isEqualByComparingTo("365457");
        assertThat(amount(plan, PAY, FULL)).isEqualByComparingTo("6001");
        assertThat(amount(plan, THANKS, NOW)).isEqualByComparingTo("38500");
        assertThat(plan.amount(THANKS, FULL).isNone()).isTrue();
    }

    @Test
    void a_part_of_a_year_is_that_part_of_the_whole_one() {
        assertThat(amount(plan(Rounding.LINES), POSTS, NOW)).isEqualByComparingTo("151");
        assertThat(amount(plan(Rounding.TOTALS), POSTS, NOW)).isEqualByComparingTo("150.5");
        assertThat(amount(plan(Rounding.LINES), POSTS, FULL)).isEqualByComparingTo("301");
    }

    @Test
    void a_stated_amount_stands_before_its_basis() {
        CostPlan plan = plan(Rounding.LINES);
        CostPlan.Proposal support = new CostPlan.Proposal("Posts", "Support");
        assertThat(amount(plan, support, NOW)).isEqualByComparingTo("70");
        assertThat(plan.ofBasis(support, NOW).isNone()).isTrue();
        assertThat(number(plan.ofBasis(PAY, NOW))).isEqualByComparingTo("365457");
    }

    @Test
    void sections_and_all_of_a_year_add_up() {
        CostPlan plan = plan(Rounding.LINES);
        assertThat(number(plan.sectionTotal("Posts", NOW))).isEqualByComparingTo("221");
        assertThat(number(plan.sectionTotal("Salaries", NOW))).isEqualByComparingTo("365457");
        assertThat(number(plan.grandTotal(NOW))).isEqualByComparingTo("404178");
        assertThat(number(plan.grandTotal(FULL))).isEqualByComparingTo("6302");
    }

    @Test
    void a_grand_total_is_asked_for_in_steps() {
        CostPlan plan = plan(Rounding.LINES);
        assertThat(number(plan.toStep(plan.grandTotal(FULL), row(null, "To the step", "factor=100"))))
                .isEqualByComparingTo("6300");
        assertThat(number(plan.toStep(plan.grandTotal(NOW), row(null, "To the step", "factor=100000"))))
                .isEqualByComparingTo("400000");
        assertThat(number(plan.toStep(plan.grandTotal(FULL), row(null, "To the step", "factor=4"))))
                .isEqualByComparingTo("6304");
    }

    @Test
    void years_run_forward_and_proposals_stand_once_in_their_order() {
        CostPlan plan = plan(Rounding.LINES);
        assertThat(plan.years()).containsExactly(NOW, FULL);
        assertThat(plan.proposals()).containsExactly(PAY, POSTS, new CostPlan.Proposal("Posts", "Support"), THANKS);
        assertThat(plan.paidOnce(THANKS)).isTrue();
        assertThat(plan.paidOnce(POSTS)).isFalse();
    }

    @Test
    void lines_of_one_rate_are_their_proposals_product() {
        CostPlan plan = plan(Rounding.LINES);
        assertThat(plan.basis().stream().map(plan::oneRate)).containsExactly(false, false, true, false, true, true);
    }
}
