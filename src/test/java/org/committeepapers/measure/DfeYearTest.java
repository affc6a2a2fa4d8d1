package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.committeepapers.council.Period;
import org.junit.jupiter.api.Test;

class DfeYearTest {

    static final Period TO_2018 = new Period(YearMonth.of(2017, 10), YearMonth.of(2018, 9));

    @Test
    void the_year_that_ended_last_runs_from_october_to_september() {
        assertThat(DfeYear.endedBy(LocalDate.parse("2019-04-30"))).isEqualTo(TO_2018);
    }

    @Test
    void on_its_last_day_a_year_has_ended_and_a_day_before_it_has_not() {
        assertThat(DfeYear.endedBy(LocalDate.parse("2018-09-30"))).isEqualTo(TO_2018);
        assertThat(DfeYear.endedBy(LocalDate.parse("2018-12-31"))).isEqualTo(TO_2018);
        assertThat(DfeYear.endedBy(LocalDate.parse("2019-09-29"))).isEqualTo(TO_2018);
    }
}
