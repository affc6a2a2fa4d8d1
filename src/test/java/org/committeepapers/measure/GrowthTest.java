package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void growth_is_this_over_last_less_one() {
        assertThat(Growth.percent(Exact.of(3991), Exact.of(4821)).orElseThrow().rounded(1))
                .isEqualTo(new BigDecimal("20.8"));
        assertThat(Growth.percent(Exact.of(4), Exact.of(3)).orElseThrow().rounded(0))
                .isEqualTo(new BigDecimal("-25"));
    }

    @Test
    void from_nothing_there_is_no_growth() {
        assertThat(Growth.percent(Exact.ZERO, Exact.of(3))).isEmpty();
    }
}
