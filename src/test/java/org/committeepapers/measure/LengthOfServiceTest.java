package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Band;
import org.committeepapers.council.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthOfServiceTest {

    @ParameterizedTest
    @CsvSource({
        "2015-04-30, 2016-04-29, 0",
        "2015-04-30, 2016-04-30, 1",
        "2012-02-29, 2013-02-28, 0",
        "2012-02-29, 2013-03-01, 1",
        "2016-04-30, 2016-04-30, 0"
    })
    void a_year_is_completed_on_its_anniversary(LocalDate start, LocalDate day, int years) {
        assertThat(LengthOfService.completedYears(start, day)).isEqualTo(years);
    }

    @Test
    void a_band_begins_with_its_first_year_and_ends_before_its_last() {
        Band first = new Band("Up to 1 year", 0, 1);
        Band second = new Band("1 to 2 years", 1, 2);
        Band open = new Band("2 years+", 2, null);
        List<Band> bands = List.of(first, second, open);
        assertThat(LengthOfService.band(bands, 0)).isEqualTo(first);
        assertThat(LengthOfService.band(bands, 1)).isEqualTo(second);
        assertThat(LengthOfService.band(bands, 2)).isEqualTo(open);
        assertThat(LengthOfService.band(bands, 40)).isEqualTo(open);
        assertThat(LengthOfService.band(List.of(second), 0)).isNull();
    }

    @Test
    void who_left_on_the_anniversary_had_completed_the_year() {
        var leavers = List.of(
                leaver("2016-03-31", Role.SW, "2015-04-01", null, null),
                leaver("2016-03-31", Role.SW, "2015-03-31", null, null),
                leaver("2016-03-31", Role.SW, null, null, null));
        assertThat(LengthOfService.leftWithin(leavers, 1)).isEqualTo(1);
        assertThat(LengthOfService.leftWithin(leavers, 3)).isEqualTo(2);
    }

    @Test
    void leavers_count_in_the_month_of_their_last_day() {
        var leavers = List.of(
                leaver("2016-03-31", Role.SW, null, null, null),
                leaver("2016-03-01", Role.SW, null, null, null),
                leaver("2016-04-01", Role.SW, null, null, null));
        assertThat(LengthOfService.leaversByMonth(leavers))
                .isEqualTo(Map.of(YearMonth.of(2016, 3), 2L, YearMonth.of(2016, 4), 1L));
    }
}
