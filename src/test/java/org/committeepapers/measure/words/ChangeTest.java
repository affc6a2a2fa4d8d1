package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 1, 73.7, 75.5, rose by 1.8 percentage points from 73.7% to 75.5%",
        "PERCENT, 1, 22.7, 18.3, fell by 4.4 percentage points from 22.7% to 18.3%",
        "PERCENT, 0, 74, 75, rose by 1 percentage point from 74% to 75%",
        "PERCENT, 1, 75.5, 75.5, was unchanged at 75.5%",
        // prints alike
        "PERCENT, 1, 75.45, 75.54, was unchanged at 75.5%",
        // rounds to no change
        "PERCENT, 1, 75.54, 75.56, was unchanged at 75.6%",
        // rounding would have 1.7 between 73.7 and 75.5
        "PERCENT, 1, 73.74, 75.46, rose from 73.7% to 75.5%",
        // from over-filled to vacant
        "PERCENT, 1, -3.7, 2, rose by 5.7 percentage points from −3.7% to 2.0%",
        "PERCENT, 1, -0.04, 0, was unchanged at 0.0%",
        "FTE, 1, 47.5, 55.3, rose by 7.8 from 47.5 to 55.3 fte",
        "POSTS, 0, 0, 1, rose by 1 from 0 to 1 post",
        "PEOPLE, 0, 3, 0, fell by 3 from 3 to 0 people",
        "GBP, 0, 1200, -300, 'fell by £1,500 from £1,200 to −£300'",
        "COUNT, 0, 5, 5, was unchanged at 5"
    })
    void a_change_is_told_by_what_is_printed(Unit unit, int decimals, String before, String now, String words) {
        assertThat(Change.between(
                        Exact.of(new BigDecimal(before)), Exact.of(new BigDecimal(now)), new Format(unit, decimals)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "73.7 | 75.5 | rose by 1.8 percentage points from 73.7% to 75.5%",
                "- | 75.5 | was 75.5%; the figure of June 2015 is not available: not sent",
                "73.7 | - | is not known: not sent; the figure of June 2015 was 73.7%",
                "- | - | is not known: not sent"
            })
    void of_a_missing_figure_no_change_is_told(@Nullable String before, @Nullable String now, String words) {
        assertThat(Change.since("June 2015", rate(before), rate(now))).isEqualTo(words);
    }

    static Told.Measured rate(@Nullable String value) {
        return value == null
                ? new Told.Missing("not sent")
                : new Told.Known(Exact.of(new BigDecimal(value)), Format.PERCENT);
    }
}
