package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.words.Against.Aim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgainstTest {

    @ParameterizedTest
    @CsvSource({
        "83.8, AT_LEAST, 1.2 percentage points below the target of at least 85.0%, false",
        "87, AT_LEAST, 2.0 percentage points above the target of at least 85.0%, true",
        "83.8, AT_MOST, 1.2 percentage points below the target of at most 85.0%, true",
        "87, AT_MOST, 2.0 percentage points above the target of at most 85.0%, false",
        "83.8, UNSAID, 1.2 percentage points below the target of 85.0%, false",
        "85, AT_LEAST, on the target of at least 85.0%, true",
        "85, AT_MOST, on the target of at most 85.0%, true",
        // a distance that prints as 0.0, or a figure that prints as its target
        "84.96, AT_LEAST, on the target of at least 85.0%, true",
        "84.95, AT_LEAST, on the target of at least 85.0%, true",
        "85.04, AT_MOST, on the target of at most 85.0%, true",
        "84.94, AT_LEAST, 0.1 percentage points below the target of at least 85.0%, false",
        "-5, UNSAID, 90.0 percentage points below the target of 85.0%, false"
    })
    void a_figure_is_above_below_or_on_its_target(String value, Aim aim, String words, boolean met) {
        Against against = new Against(Exact.of(new BigDecimal(value)), Exact.of(85), Format.PERCENT, aim);
        assertThat(against.position()).isEqualTo(words);
        assertThat(against.isMet()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "86 | 85 | 1.0 percentage points above the target of 85.0%",
                "86 | - | without a target to compare it with: not sent",
                "- | 85 | not known: not sent",
                "- | - | not known: not sent"
            })
    void without_a_figure_or_a_target_nothing_is_compared(
            @Nullable String value, @Nullable String target, String words) {
        assertThat(Against.words(ChangeTest.rate(value), ChangeTest.rate(target), Aim.UNSAID))
                .isEqualTo(words);
    }
}
