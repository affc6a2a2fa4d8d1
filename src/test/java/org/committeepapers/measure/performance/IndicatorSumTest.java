package org.committeepapers.measure.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.council.IndicatorFormula.Operation.LESS;
import static org.committeepapers.council.IndicatorFormula.Operation.SUM;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.council.IndicatorFormula;
import org.committeepapers.council.IndicatorFormula.Operation;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Working;
import org.junit.jupiter.api.Test;

class IndicatorSumTest {

    static final Map<String, Exact> VALUES =
            Map.of("QSW", Exact.of(new BigDecimal("85.1")), "AGENCY_2", Exact.of(new BigDecimal("8.0")));

    static IndicatorSum sum(Operation operation, String... of) {
        return IndicatorSum.of(new IndicatorFormula("X", operation, List.of(of)));
    }

    static Optional<Exact> value(IndicatorSum sum) {
        return sum.of(code -> VALUES.containsKey(code)
                        ? Figure.of(new Working.Given(code, VALUES.get(code), "a test"))
                        : Figure.notAvailable(code + " is missing"))
                .known();
    }

    static BigDecimal number(IndicatorSum sum) {
        return value(sum).orElseThrow().rounded(2);
    }

    @Test
    void numbers_and_indicators_are_added_or_taken_from_the_first() {
        assertThat(number(sum(LESS, "100", "QSW", "AGENCY_2"))).isEqualByComparingTo("6.9");
        assertThat(number(sum(SUM, "QSW", "AGENCY_2"))).isEqualByComparingTo("93.1");
        assertThat(number(sum(SUM, "QSW"))).isEqualByComparingTo("85.1");
        assertThat(number(sum(LESS, "9.5", "1"))).isEqualByComparingTo("8.5");
    }

    @Test
    void a_sum_of_which_one_part_is_missing_is_missing() {
        assertThat(value(sum(LESS, "100", "QSW", "CASELOAD"))).isEmpty();
        assertThat(value(sum(SUM, "CASELOAD", "1"))).isEmpty();
    }

    @Test
    void it_is_printed_with_the_names_of_its_parts_and_a_real_minus() {
        assertThat(sum(LESS, "100", "QSW").printed(code -> "row " + code.length()))
                .isEqualTo("100 \u2212 row 3");
        assertThat(sum(SUM, "QSW", "AGENCY_2").printed(code -> "row " + code.length()))
                .isEqualTo("row 3 + row 8");
    }
}
