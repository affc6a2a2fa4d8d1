package org.committeepapers.measure.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Working;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSumTest {

    static final Map<String, Exact> VALUES =
            Map.of("QSW", Exact.of(new BigDecimal("85.1")), "AGENCY_2", Exact.of(new BigDecimal("8.0")));

    static Optional<Exact> value(String text) {
        return IndicatorSum.parse(text)
                .orElseThrow()
                .of(code -> VALUES.containsKey(code)
                        ? Figure.of(new Working.Given(code, VALUES.get(code), "a test"))
                        : Figure.notAvailable(code + " is missing"))
                .known();
    }

    static BigDecimal number(String text) {
        return value(text).orElseThrow().rounded(2);
    }

    @Test
    void numbers_and_indicators_are_added_and_taken_away_in_turn() {
        assertThat(number("100 - QSW - AGENCY_2")).isEqualByComparingTo("6.9");
        assertThat(number("QSW + AGENCY_2")).isEqualByComparingTo("93.1");
        assertThat(number("QSW")).isEqualByComparingTo("85.1");
        assertThat(number("0.25 + 9.5 - 1")).isEqualByComparingTo("8.75");
    }

    @Test
    void a_sum_of_which_one_part_is_missing_is_missing() {
        assertThat(value("100 - QSW - CASELOAD")).isEmpty();
        assertThat(value("CASELOAD + 1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "100 *  QSW",
                "QSW AGENCY",
                "QSW -",
                "- QSW",
                "qsw",
                "QSW +AGENCY",
                "1.",
                "QSW + ",
                "QSW  + 1"
            })
    void any_other_text_is_no_sum(String text) {
        assertThat(IndicatorSum.parse(text)).isEmpty();
    }

    @Test
    void it_is_printed_with_the_names_of_its_parts_and_a_real_minus() {
        assertThat(IndicatorSum.parse("100 - QSW + AGENCY_2").orElseThrow().printed(code -> "row " + code.length()))
                .isEqualTo("100 \u2212 row 3 + row 8");
    }
}
