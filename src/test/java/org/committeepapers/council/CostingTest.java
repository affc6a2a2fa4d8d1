package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostingTest {

    static final Costing AT_FIRST = new Costing(
            "budget-position", Rounding.LINES, "DOVER", null, LocalDate.of(2011, 4, 1), "Cabinet, April 2011");
    static final Costing LATER = new Costing(
            "budget-position", Rounding.TOTALS, null, null, LocalDate.of(2012, 4, 1), "Cabinet, April 2012");

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_right_folder() {
        council = ACouncil.in(parent);
    }

    void with(String... costings) {
        council.with(
                "council.yaml",
                ACouncil.YAML + "rules:\n  costing:\n    - " + String.join("\n    - ", costings) + "\n");
    }

    List<String> faults() {
        return catchThrowableOfType(CouncilFolderException.class, council::read).faults().stream()
                .map(CouncilFault::toString)
                .toList();
    }

    @Test
    void a_rule_of_rounding_is_read_with_its_day_and_source() {
        with(
                "{appendix: budget-position, rounding: LINES, unit: DOVER, from: 2011-04-01, source: \"Cabinet, April 2011\"}",
                "{appendix: budget-position, rounding: TOTALS, from: 2012-04-01, source: \"Cabinet, April 2012\"}");
        assertThat(council.read().rules().costings()).containsExactly(AT_FIRST, LATER);
    }

    @Test
    void a_rounding_or_unit_that_is_none_is_named() {
        with("{appendix: budget-position, rounding: LINE, from: 2011-04-01, source: x}");
        assertThat(faults().getFirst()).endsWith("there is no rounding \"LINE\". Did you mean \"LINES\"?");
        with("{appendix: budget-position, rounding: LINES, unit: DOVR, from: 2011-04-01, source: x}");
        assertThat(faults())
                .containsExactly(
                        "council.yaml, line 36: costing names \"DOVR\", which is not a unit_code of org-units.csv."
                                + " Did you mean \"DOVER\"?");
    }

    @Test
    void the_rule_set_last_holds_and_before_the_first_totals_are_rounded_once() {
        Rules rules = new Rules(Map.of(), List.of(AT_FIRST, LATER));
        assertThat(rules.costing("budget-position", LocalDate.of(2012, 3, 31))).isEqualTo(AT_FIRST);
        assertThat(rules.costing("budget-position", LocalDate.of(2012, 4, 1))).isEqualTo(LATER);
        assertThat(rules.costing("budget-position", LocalDate.of(2011, 3, 31)).rounding())
                .isEqualTo(Rounding.TOTALS);
        assertThat(rules.costing("supplement-costs", LocalDate.of(2012, 4, 1)).rounding())
                .isEqualTo(Rounding.TOTALS);
    }

    @Test
    void lines_are_carried_half_up_as_printed_and_totals_untouched() {
        assertThat(Rounding.LINES.carried(new BigDecimal("1641500"), -3)).isEqualByComparingTo("1642000");
        assertThat(Rounding.LINES.carried(new BigDecimal("793.5"), 0)).isEqualByComparingTo("794");
        assertThat(Rounding.TOTALS.carried(new BigDecimal("793.5"), 0)).isEqualByComparingTo("793.5");
    }
}
