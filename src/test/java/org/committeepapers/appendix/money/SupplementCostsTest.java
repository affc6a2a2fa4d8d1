package org.committeepapers.appendix.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;
import static org.committeepapers.appendix.money.Money.column;
import static org.committeepapers.appendix.money.Money.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rows;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Costing;
import org.committeepapers.council.Role;
import org.committeepapers.council.Rounding;
import org.committeepapers.council.Rules;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class SupplementCostsTest {

    static final MonthData DERBYSHIRE = SampleMonth.of("derbyshire-2019", "2019-04");
    static final AppendixContent CONTENT = new SupplementCosts().of(DERBYSHIRE);

    @Test
    void derbyshires_lines_are_rounded_and_then_added_as_its_rule_says() {
        GoldenTable.of("derbyshire-2019", "current-cost-estimate").isPrintedBy(table(CONTENT, "current-cost-estimate"));
        GoldenTable.of("derbyshire-2019", "costs-of-proposed-supplements")
                .isPrintedBy(table(CONTENT, "costs-of-proposed-supplements"));
        GoldenTable.of("derbyshire-2019", "costs-of-full-establishment")
                .isPrintedBy(table(CONTENT, "costs-of-full-establishment"));
    }

    @Test
    void added_unrounded_derbyshires_totals_are_those_of_the_errata() {
        MonthData month = new MonthData(
                Money.with(
                        DERBYSHIRE.council(),
                        new Rules(
                                Map.of(),
                                List.of(new Costing(
                                        "supplement-costs",
                                        Rounding.TOTALS,
                                        "CHILDREN",
                                        null,
                                        LocalDate.parse("2019-04-01"),
                                        "a trial")))),
                DERBYSHIRE.month(),
                DERBYSHIRE.rows());
        AppendixContent totals = new SupplementCosts().of(month);
        GoldenTable.of("derbyshire-2019", "current-cost-estimate")
                .corrected("Annualised Total", "amount_gbp_m", "7.009") // E71
                .isPrintedBy(table(totals, "current-cost-estimate"));
        GoldenTable.of("derbyshire-2019", "costs-of-proposed-supplements")
                .correctedInRow(13, "amount_gbp_m", "1.026") // E70
                .isPrintedBy(table(totals, "costs-of-proposed-supplements"));
        GoldenTable.of("derbyshire-2019", "costs-of-full-establishment")
                .corrected("Total Cost of full establishment including supplements", "amount_gbp_m", "11.403") // E67
                .isPrintedBy(table(totals, "costs-of-full-establishment"));
        assertThat(table(totals, "current-cost-estimate").notes())
                .contains("Amounts are added unrounded and each is rounded once to £0.001m, so that printed lines may "
                        + "differ from the printed totals in the last place (a trial).");
    }

    @Test
    void the_rule_and_what_is_stated_and_not_counted_are_said() {
        assertThat(table(CONTENT, "current-cost-estimate").notes())
                .contains(
                        "Every amount is rounded to £0.001m and then added on, so that the printed lines add up to the "
                                + "printed totals (Application of 24 June 2019, section 8: printed lines are added).")
                .last()
                .asString()
                // the papers' own tables differ by 0.01: 268.31 less 89.06, and 268.3 less 89.06
                .isEqualTo("The fte of each grade is stated with the cost assumptions: 179.25 fte in all; the staff "
                        + "extract holds 179.24 fte of these grades.");
        assertThat(Money.text(DERBYSHIRE, CONTENT))
                .contains(
                        "The workforce costs £11.318m in a year as it is. The proposed supplements cost £1.027m. The full "
                                + "establishment with supplements would cost £11.404m.");
    }

    @Test
    void agency_workers_of_the_costed_unit_are_counted_at_the_months_end() {
        CostLine[] lines = {line("current-cost-estimate", null, "Agency", QuantitySource.AGENCY, "rate=1000000")};
        MonthData month = new MonthData(
                Money.with(
                        TestCouncil.county(),
                        new Rules(
                                Map.of(),
                                List.of(new Costing(
                                        "supplement-costs",
                                        Rounding.TOTALS,
                                        "EAST",
                                        null,
                                        LocalDate.EPOCH,
                                        "a rule")))),
                YearMonth.of(2011, 4),
                Map.of(
                        CostLine.class,
                        List.of(lines),
                        AgencyWorker.class,
                        List.of(
                                Rows.agency("DOVER", Role.SW, "0.75"),
                                Rows.agency("DARTFORD", Role.SW, "1"),
                                Rows.agency(LocalDate.parse("2011-03-31"), "DOVER", Role.SW, "1"))));
        assertThat(column(table(new SupplementCosts().of(month), "current-cost-estimate"), "fte"))
                .containsExactly("0.75");
        assertThat(column(table(new SupplementCosts().of(Money.withoutRule(month)), "current-cost-estimate"), "fte"))
                .containsExactly("1.75");
    }

    @Test
    void the_lines_of_the_newest_paper_are_costed() {
        AppendixContent content = new SupplementCosts()
                .of(Money.month(
                        line("P-2", 2, "current-cost-estimate", null, "B", QuantitySource.FIXED, "budget=2000000"),
                        line("P-1", 3, "current-cost-estimate", null, "Old", QuantitySource.FIXED, "budget=9000000"),
                        line("P-2", 1, "current-cost-estimate", null, "A", QuantitySource.FIXED, "budget=1000000")));
        assertThat(Money.printed(table(content, "current-cost-estimate")))
                .containsExactly(
                        List.of("A", "[z]", "[z]", "[z]", "1.000"), List.of("B", "[z]", "[z]", "[z]", "2.000"));
    }

    @Test
    void without_cost_assumptions_it_has_its_title_and_no_rows() {
        AppendixContent content = new SupplementCosts().of(Money.month());
        assertThat(content.tables())
                .allSatisfy(table -> assertThat(table.rows()).isEmpty());
        assertThat(Money.text(Money.month(), content))
                .contains("Costs of the workforce and of the proposed supplements as at 30 April 2011");
    }
}
