package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExactTest {

    static Exact exact(String numerator, String denominator) {
        return new Exact(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Test
    void a_third_is_rounded_only_when_it_is_printed() {
        Exact third = exact("1", "3");
        assertThat(third.plus(third).plus(third).rounded(10)).isEqualTo("1.0000000000");
    }

    @Test
    void a_tie_is_rounded_up() {
        assertThat(exact("793.5", "1").rounded(0)).isEqualTo("794");
        assertThat(exact("-793.5", "1").rounded(0)).isEqualTo("-794");
        assertThat(exact("0.25", "1").rounded(1)).isEqualTo("0.3");
    }

    @Test
    void a_rate_is_rounded_once_and_not_twice() {
        // 84.9497...% would become 85.0 if it were rounded to two places first
        assertThat(Exact.percentage(new BigDecimal("84.949"), new BigDecimal("100"))
                        .rounded(1))
                .isEqualTo("84.9");
    }

    @Test
    void a_percentage_of_the_county_is_that_of_its_sums() {
        assertThat(Exact.percentage(new BigDecimal("89.06"), new BigDecimal("268.3"))
                        .rounded(2))
                .isEqualTo("33.19");
    }

    @Test
    void figures_add_subtract_multiply_and_divide_exactly() {
        Exact half = exact("1", "2");
        Exact third = exact("1", "3");
        assertThat(half.plus(third)).isEqualByComparingTo(exact("5", "6"));
        assertThat(half.minus(third)).isEqualByComparingTo(exact("1", "6"));
        assertThat(half.times(third)).isEqualByComparingTo(exact("1", "6"));
        assertThat(half.dividedBy(third)).isEqualByComparingTo(exact("3", "2"));
        assertThat(third.minus(half).absolute()).isEqualByComparingTo(exact("1", "6"));
    }

    @Test
    void figures_compare_by_value() {
        assertThat(exact("1", "2")).isEqualByComparingTo(exact("2", "4")).isLessThan(exact("2", "3"));
        assertThat(exact("1", "-2")).isEqualByComparingTo(exact("-1", "2"));
        assertThat(exact("1", "-2").signum()).isEqualTo(-1);
        assertThat(Exact.ZERO.signum()).isZero();
        assertThat(Exact.of(7)).isEqualByComparingTo(exact("7", "1"));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> exact("1", "0"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a figure cannot have the denominator zero");
    }
}
