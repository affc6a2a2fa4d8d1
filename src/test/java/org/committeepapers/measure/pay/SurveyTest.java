package org.committeepapers.measure.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.committeepapers.measure.Exact;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.committeepapers.staging.MarketComparator.Unit;
import org.junit.jupiter.api.Test;

class SurveyTest {

    static MarketComparator pay(String min, String max, Bound bound) {
        return new MarketComparator(
                LocalDate.EPOCH,
                "Borough",
                "G10",
                Element.BASE,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                Unit.GBP_PA,
                null,
                bound,
                null);
    }

    @Test
    void the_top_is_the_upper_end_or_the_one_salary_given() {
        assertThat(Survey.top(pay("100", "200", null)).known()).contains(Exact.of(new BigDecimal("200")));
        assertThat(Survey.top(pay("100", null, null)).known()).contains(Exact.of(new BigDecimal("100")));
        assertThat(Survey.top(pay(null, null, null)).isNone()).isTrue();
    }

    @Test
    void the_mean_takes_of_each_authority_the_bound_it_is_marked_with() {
        Exact mean = Survey.mean(List.of(
                        pay("100", "200", Bound.MAX),
                        pay("101", "201", Bound.MIN),
                        pay("7", null, Bound.MAX),
                        pay(null, "9", Bound.MIN)))
                .known()
                .orElseThrow();
        assertThat(mean.rounded(2)).isEqualByComparingTo("79.25");
    }

    @Test
    void an_authority_marked_none_or_without_a_salary_does_not_count() {
        assertThat(Survey.mean(List.of(
                                pay("100", "200", Bound.NONE),
                                pay("100", "300", null),
                                pay(null, null, Bound.MAX),
                                pay("1", "50", Bound.MAX)))
                        .known()
                        .orElseThrow()
                        .rounded(0))
                .isEqualByComparingTo("50");
    }

    @Test
    void there_is_no_mean_of_nothing() {
        assertThat(Survey.mean(List.of()).known()).isEmpty();
        assertThat(Survey.mean(List.of(pay("1", "2", Bound.NONE))).known()).isEmpty();
    }

    @Test
    void derbyshires_mean_of_grade_10_by_the_tops_is_34016_and_a_half() {
        Exact mean = Survey.mean(List.of(
                        pay("37107", "39961", Bound.MAX),
                        pay("31371", "35934", Bound.MAX),
                        pay("28785", "30507", Bound.MAX),
                        pay("27387", "30762", Bound.MAX),
                        pay(null, "33799", Bound.MAX),
                        pay("33136", null, Bound.MAX)))
                .known()
                .orElseThrow();
        assertThat(mean.rounded(1)).isEqualByComparingTo("34016.5");
    }
}
