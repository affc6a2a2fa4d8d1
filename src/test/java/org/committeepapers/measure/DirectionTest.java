package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "73.7, 75.5, rose, up",
        "22.7, 18.3, fell, down",
        "75.5, 75.5, was unchanged, unchanged",
        "75.50, 75.54, was unchanged, unchanged",
        "75.50, 75.55, rose, up",
        "-5.1, -5.2, fell, down"
    })
    void a_change_is_what_the_printed_figure_shows(String before, String after, String verb, String adverb) {
        Direction direction = Direction.between(Exact.of(new BigDecimal(before)), Exact.of(new BigDecimal(after)), 1);
        assertThat(direction.verb()).isEqualTo(verb);
        assertThat(direction.adverb()).isEqualTo(adverb);
    }
}
