package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StaffingTest {

    static Staffing staffing(String establishment, String inPost, String agency) {
        return new Staffing(new BigDecimal(establishment), new BigDecimal(inPost), new BigDecimal(agency));
    }

    static BigDecimal oneDecimal(java.util.Optional<Exact> rate) {
        return rate.orElseThrow().rounded(1);
    }

    @Test
    void vacancies_are_what_is_not_in_post_whoever_covers_them() {
        assertThat(staffing("33.4", "33.2", "2.0").vacancies()).isEqualTo("0.2");
        assertThat(staffing("33.4", "33.2", "2.0").unfilled()).isEqualTo("-1.8");
    }

    @Test
    void rates_are_of_the_establishment() {
        Staffing kent = staffing("375.7", "318.8", "53.9");
        assertThat(oneDecimal(kent.vacancyRate())).isEqualTo("15.1");
        assertThat(oneDecimal(kent.vacancyRateIncludingAgency())).isEqualTo("0.8");
        assertThat(oneDecimal(kent.filledByPermanent())).isEqualTo("84.9");
        assertThat(oneDecimal(kent.filledByAgency())).isEqualTo("14.3");
    }

    @Test
    void a_unit_over_its_establishment_has_a_negative_rate() {
        assertThat(oneDecimal(staffing("8.0", "9.0", "1.0").vacancyRate())).isEqualTo("-12.5");
    }

    @Test
    void a_total_is_derived_from_sums_and_not_from_the_rates_of_its_rows() {
        Staffing small = staffing("10", "5", "0");
        Staffing large = staffing("90", "90", "0");
        assertThat(oneDecimal(small.plus(large).vacancyRate())).isEqualTo("5.0");
        assertThat(small.plus(large).agency()).isEqualTo("0");
        assertThat(staffing("1", "1", "2").plus(staffing("1", "1", "3")).agency())
                .isEqualTo("5");
    }

    @Test
    void there_is_no_rate_where_there_is_no_establishment() {
        assertThat(staffing("0.0", "1.0", "1.0").vacancyRate()).isEmpty();
        assertThat(Staffing.NONE.filledByAgency()).isEmpty();
    }

    @Test
    void what_is_left_of_a_total_is_nothing_when_its_parts_are_all_there() {
        Staffing total = staffing("3", "2", "1");
        assertThat(total.minus(staffing("1", "0.5", "0.4")))
                .isEqualTo(new Staffing(new BigDecimal("2"), new BigDecimal("1.5"), new BigDecimal("0.6")));
        assertThat(total.minus(staffing("3.0", "2.0", "1.0")).isNone()).isTrue();
        assertThat(staffing("1", "0", "0").isNone()).isFalse();
        assertThat(staffing("0", "1", "0").isNone()).isFalse();
        assertThat(staffing("0", "0", "1").isNone()).isFalse();
    }
}
