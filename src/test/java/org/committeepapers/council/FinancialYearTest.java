package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

    static final MonthDay APRIL_1 = MonthDay.of(4, 1);

    @Test
    void december_2014_lies_in_2014_15() {
        FinancialYear year = FinancialYear.containing(YearMonth.of(2014, 12), APRIL_1);
        assertThat(year.name()).isEqualTo("2014/15");
        assertThat(year.key()).isEqualTo("2014_15");
        assertThat(year.period()).isEqualTo(new Period(YearMonth.of(2014, 4), YearMonth.of(2015, 3)));
        assertThat(year.last()).isEqualTo(LocalDate.of(2015, 3, 31));
        assertThat(year.before().name()).isEqualTo("2013/14");
    }

    @Test
    void a_year_ends_with_march_and_the_next_begins_with_april() {
        assertThat(FinancialYear.containing(YearMonth.of(2015, 3), APRIL_1).name())
                .isEqualTo("2014/15");
        assertThat(FinancialYear.containing(YearMonth.of(2015, 4), APRIL_1).name())
                .isEqualTo("2015/16");
    }

    @Test
    void the_year_of_the_millennium_and_the_calendar_year_have_their_own_names() {
        assertThat(FinancialYear.containing(YearMonth.of(1999, 5), APRIL_1).name())
                .isEqualTo("1999/00");
        assertThat(FinancialYear.containing(YearMonth.of(2014, 12), MonthDay.of(1, 1))
                        .name())
                .isEqualTo("2014");
    }

    @Test
    void a_month_that_holds_the_new_years_first_day_lies_in_the_new_year() {
        assertThat(FinancialYear.containing(YearMonth.of(2014, 4), MonthDay.of(4, 6))
                        .first())
                .isEqualTo(LocalDate.of(2014, 4, 6));
    }

    @Test
    void the_last_twelve_months_end_with_the_month() {
        assertThat(Period.lastMonths(YearMonth.of(2011, 4), 12))
                .isEqualTo(new Period(YearMonth.of(2010, 5), YearMonth.of(2011, 4)));
        assertThat(Period.lastMonths(YearMonth.of(2011, 4), 1).length()).isEqualTo(1);
    }
}
