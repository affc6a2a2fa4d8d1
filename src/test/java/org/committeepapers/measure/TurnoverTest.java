package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TurnoverTest {

    @Test
    void the_rate_is_leavers_over_the_base() {
        Turnover turnover = new Turnover(new BigDecimal("15"), Exact.of(110));
        assertThat(turnover.rate())
                .hasValueSatisfying(rate -> assertThat(rate.rounded(1)).isEqualByComparingTo("13.6"));
    }

    @Test
    void a_quarters_rate_counts_four_times_over_a_year() {
        Turnover turnover =
                new Turnover(new BigDecimal("2.8"), new Exact(new BigDecimal("177.1"), new BigDecimal("3")));
        assertThat(turnover.annualRate(3))
                .hasValueSatisfying(rate -> assertThat(rate.rounded(2)).isEqualByComparingTo("18.97"));
        assertThat(turnover.rate())
                .hasValueSatisfying(rate -> assertThat(rate.rounded(2)).isEqualByComparingTo("4.74"));
    }

    @Test
    void where_nobody_was_in_post_there_is_no_rate() {
        Turnover turnover = new Turnover(BigDecimal.ONE, Exact.ZERO);
        assertThat(turnover.rate()).isEmpty();
        assertThat(turnover.annualRate(3)).isEmpty();
    }
}
