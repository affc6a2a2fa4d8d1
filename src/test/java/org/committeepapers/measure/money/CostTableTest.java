package org.committeepapers.measure.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class CostTableTest {

    static CostTable table(Rounding rounding, long place, CostLine... lines) {
        return CostTable.of(Map.of("t", List.of(lines)), line -> fte("7.5"), new Carrying(rounding, place))
                .get("t");
    }

    static Figure fte(String number) {
        return Figure.of(new Working.Given("counted", Exact.of(new BigDecimal(number)), "a test"));
    }

    static String plain(Figure figure) {
        return figure instanceof Figure.Missing missing
                ? missing.why()
                : figure.known().orElseThrow().rounded(4).stripTrailingZeros().toPlainString();
    }

    static List<String> pounds(CostTable table) {
        return table.lines().stream().map(line -> plain(line.pounds())).toList();
    }

    static CostLine cost(String section, String name, String cells) {
        return line("t", section, name, QuantitySource.FIXED, cells);
    }

    static CostLine total(String section) {
        return line("t", section, "Total", QuantitySource.TOTAL, "");
    }

    static CostLine onCosts(String section, String percent) {
        return line("t", section, "On costs", QuantitySource.ON_COSTS, "on-cost=" + percent);
    }

    @Test
    void a_line_costs_quantity_times_rate_with_its_on_costs_and_its_factor() {
        assertThat(pounds(table(
                        Rounding.TOTALS,
                        Carrying.POUNDS,
                        cost(null, "Plain", "quantity=2.5 rate=1000.10"),
                        cost(null, "On costs in the rate", "quantity=2 rate=1000 on-cost=24.33"),
                        cost(null, "Half a year", "quantity=2 rate=1000 factor=0.5"),
                        cost(null, "Stated", "quantity=2 rate=1000 budget=12.34"),
                        cost(null, "Without a rate", "quantity=2"),
                        cost(null, "Without a quantity", "rate=2"))))
                .containsExactly(
                        "2500.25",
                        "2486.6",
                        "1000",
                        "12.34",
                        "a line of the cost assumptions states neither a rate nor an amount",
                        "a line of the cost assumptions states neither a quantity nor an amount");
    }

    @Test
    void a_total_sums_its_section_and_where_that_has_no_costs_all_above() {
        CostTable table = table(
                Rounding.TOTALS,
                0,
                cost("Existing", "A", "budget=100"),
                total("Existing"),
                cost("Vacant (SW)", "B", "budget=20"),
                cost("Vacant (PS)", "C", "budget=3"),
                cost("Vacantly", "D", "budget=4"),
                total("Vacant"),
                total("All"),
                onCosts("All", "10"),
                total("All"));
        assertThat(pounds(table)).containsExactly("100", "100", "20", "3", "4", "23", "127", "12.7", "139.7");
        assertThat(plain(table.total())).isEqualTo("139.7");
    }

    @Test
    void a_table_without_sections_is_summed_as_it_runs() {
        assertThat(pounds(table(
                        Rounding.TOTALS,
                        Carrying.POUNDS,
                        cost(null, "A", "budget=100"),
                        total(null),
                        onCosts(null, "10"),
                        total(null),
                        cost(null, "B", "budget=5"),
                        total(null))))
                .containsExactly("100", "100", "10", "110", "5", "115");
    }

    @Test
    void on_costs_with_no_total_above_or_no_percentage_are_no_figure() {
        assertThat(pounds(table(Rounding.TOTALS, Carrying.POUNDS, cost(null, "A", "budget=100"), onCosts(null, "10"))))
                .containsExactly("100", "no total stands above the on costs");
        assertThat(pounds(table(
                        Rounding.TOTALS,
                        Carrying.POUNDS,
                        cost(null, "A", "budget=100"),
                        total(null),
                        line("t", null, "On costs", QuantitySource.ON_COSTS, ""))))
                .containsExactly("100", "100", "no on-cost percentage is stated");
    }

    @Test
    void lines_are_rounded_as_printed_before_they_are_added_and_totals_only_once() {
        CostLine[] lines = {
            cost(null, "A", "budget=1400"),
            cost(null, "B", "budget=1400"),
            total(null),
            onCosts(null, "25"),
            total(null)
        };
        assertThat(pounds(table(Rounding.LINES, Carrying.THOUSANDS, lines)))
                .containsExactly("1000", "1000", "2000", "1000", "3000");
        assertThat(pounds(table(Rounding.TOTALS, Carrying.THOUSANDS, lines)))
                .containsExactly("1400", "1400", "2800", "700", "3500");
    }

    @Test
    void fte_that_no_line_states_is_counted_or_found_in_the_tables_before() {
        Map<String, List<CostLine>> assumptions = new LinkedHashMap<>();
        assumptions.put(
                "now",
                List.of(
                        line("now", null, "Grade 9", QuantitySource.STAFF_GRADE, "rate=10"),
                        line("now", null, "Grade 10", QuantitySource.STAFF_GRADE, "quantity=3 rate=10"),
                        line("now", null, "Agency", QuantitySource.AGENCY, "rate=20"),
                        line("now", null, "Posts", QuantitySource.POSTS, "rate=20")));
        assumptions.put(
                "more",
                List.of(
                        line("more", "Existing", "Grade 9", QuantitySource.FIXED, "quantity=99 rate=1"),
                        line("more", "Vacant", "Grade 9", QuantitySource.VACANT_SPLIT, "quantity=2 rate=1"),
                        line("more", "Vacant", "Grade 9", QuantitySource.VACANT_SPLIT, "quantity=0.5 rate=1"),
                        line("more", "Vacant", "Grade 12", QuantitySource.VACANT_SPLIT, "quantity=3.5 rate=1")));
        assumptions.put(
                "full",
                List.of(
                        line("full", null, "Grade 9", QuantitySource.ESTABLISHMENT, "rate=10"),
                        line("full", null, "Grade 10", QuantitySource.ESTABLISHMENT, "rate=10"),
                        line("full", null, "Grade 12", QuantitySource.ESTABLISHMENT, "rate=10"),
                        line("full", "more", "With the supplements", QuantitySource.TOTAL_WITH, ""),
                        line("full", "none", "With nothing", QuantitySource.TOTAL_WITH, ""),
                        line("full", null, "Grade 11", QuantitySource.ESTABLISHMENT, "rate=10")));
        Map<String, CostTable> tables = CostTable.of(
                assumptions,
                line -> fte(line.quantitySource() == QuantitySource.AGENCY ? "65.5" : "7.5"),
                new Carrying(Rounding.TOTALS, Carrying.POUNDS));
        assertThat(pounds(tables.get("now")))
                .containsExactly(
                        "75", "30", "1310", "a line of the cost assumptions states neither a quantity nor an amount");
        assertThat(pounds(tables.get("full")))
                .containsExactly(
                        "100",
                        "30",
                        "35",
                        "168.5",
                        "there is no cost table none",
                        "no cost table states how many posts there are of Grade 11");
        assertThat(plain(tables.get("more").quantity("Vacant"))).isEqualTo("6");
        assertThat(plain(tables.get("now").quantity(null))).isEqualTo("76");
    }

    @Test
    void what_was_not_sent_is_not_nought_in_the_lines_and_totals_that_count_it() {
        CostTable table = CostTable.of(
                        Map.of(
                                "t",
                                List.of(
                                        cost(null, "A", "budget=100"),
                                        total(null),
                                        line("t", null, "Agency", QuantitySource.AGENCY, "rate=20"),
                                        total(null))),
                        line -> NotSent.figure(AgencyWorker.class),
                        new Carrying(Rounding.LINES, Carrying.POUNDS))
                .get("t");
        String why = "extract of agency workers was not sent";
        assertThat(pounds(table)).containsExactly("100", "100", why, why);
    }

    @Test
    void a_line_says_how_it_was_worked_out_down_to_its_rounding() {
        CostTable table = table(
                Rounding.LINES,
                Carrying.THOUSANDS,
                cost(null, "Grade 9", "quantity=61.03 rate=26890 on-cost=24.33 factor=0.5"));
        Figure.Known amount = (Figure.Known) table.lines().getFirst().pounds();
        assertThat(amount.working().formula())
                .isEqualTo(
                        "(quantity times ((rate plus ((on-cost percentage times rate) divided by 100)) times factor)) to"
                                + " the nearest 1000");
        assertThat(plain(amount)).isEqualTo("1020000");
    }

    @Test
    void a_table_without_lines_comes_to_nothing() {
        assertThat(new CostTable(List.of()).total().isNone()).isTrue();
    }
}
