package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CostLines.line;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Rounding;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.junit.jupiter.api.Test;

class CostTableTest {

    static CostTable table(Rounding rounding, int scale, CostLine... lines) {
        return CostTable.of(Map.of("t", List.of(lines)), line -> new BigDecimal("7.5"), rounding, scale)
                .get("t");
    }

    static List<String> pounds(CostTable table) {
        return table.lines().stream()
                .map(line -> line.pounds().stripTrailingZeros().toPlainString())
                .toList();
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
                        0,
                        cost(null, "Plain", "quantity=2.5 rate=1000.10"),
                        cost(null, "On costs in the rate", "quantity=2 rate=1000 on-cost=24.33"),
                        cost(null, "Half a year", "quantity=2 rate=1000 factor=0.5"),
                        cost(null, "Stated", "quantity=2 rate=1000 budget=12.34"),
                        cost(null, "Nothing known", ""))))
                .containsExactly("2500.25", "2486.6", "1000", "12.34", "0");
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
        assertThat(table.total()).isEqualByComparingTo("139.7");
    }

    @Test
    void a_table_without_sections_is_summed_as_it_runs() {
        assertThat(pounds(table(
                        Rounding.TOTALS,
                        0,
                        cost(null, "A", "budget=100"),
                        total(null),
                        onCosts(null, "10"),
                        total(null),
                        cost(null, "B", "budget=5"),
                        total(null))))
                .containsExactly("100", "100", "10", "110", "5", "115");
    }

    @Test
    void on_costs_with_no_total_above_or_no_percentage_are_nothing() {
        assertThat(pounds(table(Rounding.TOTALS, 0, cost(null, "A", "budget=100"), onCosts(null, "10"))))
                .containsExactly("100", "0");
        assertThat(pounds(table(
                        Rounding.TOTALS,
                        0,
                        cost(null, "A", "budget=100"),
                        total(null),
                        line("t", null, "On costs", QuantitySource.ON_COSTS, ""))))
                .containsExactly("100", "100", "0");
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
        assertThat(pounds(table(Rounding.LINES, -3, lines))).containsExactly("1000", "1000", "2000", "1000", "3000");
        assertThat(pounds(table(Rounding.TOTALS, -3, lines))).containsExactly("1400", "1400", "2800", "700", "3500");
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
                        line("full", null, "Grade 11", QuantitySource.ESTABLISHMENT, "rate=10"),
                        line("full", null, "Grade 12", QuantitySource.ESTABLISHMENT, "rate=10"),
                        line("full", "more", "With the supplements", QuantitySource.TOTAL_WITH, ""),
                        line("full", "none", "With nothing", QuantitySource.TOTAL_WITH, "")));
        Map<String, CostTable> tables = CostTable.of(
                assumptions,
                line -> new BigDecimal(line.quantitySource() == QuantitySource.AGENCY ? "65.5" : "7.5"),
                Rounding.TOTALS,
                0);
        assertThat(pounds(tables.get("now"))).containsExactly("75", "30", "1310", "0");
        assertThat(pounds(tables.get("full"))).containsExactly("100", "30", "0", "35", "168.5", "165");
        assertThat(tables.get("more").quantity("Vacant")).isEqualByComparingTo("6.0");
        assertThat(tables.get("now").quantity(null)).isEqualByComparingTo("76.0");
    }

    @Test
    void a_table_without_lines_comes_to_nothing() {
        assertThat(new CostTable(List.of()).total()).isZero();
    }
}
