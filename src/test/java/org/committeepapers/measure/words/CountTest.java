package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({
        "POSTS, 0, 0, no posts",
        "POSTS, 0, 0.4, less than 1 post",
        "POSTS, 0, 0.5, 1 post",
        "POSTS, 0, 1, 1 post",
        "POSTS, 0, 1.4, 1 post",
        "POSTS, 0, 1.5, 2 posts",
        "POSTS, 0, -1, −1 post",
        "POSTS, 1, 1, 1.0 posts",
        "POSTS, 1, 0, 0.0 posts",
        "PEOPLE, 0, 0, no people",
        "PEOPLE, 0, 1, 1 person",
        "PEOPLE, 0, 7, 7 people",
        "PEOPLE, 0, 1200, '1,200 people'",
        "FTE, 1, 0, 0.0 fte",
        "FTE, 1, 0.5, 0.5 fte",
        "PERCENT, 1, 15.14, 15.1%",
        "PERCENTAGE_POINTS, 0, 1, 1 percentage point",
        "GBP_MILLIONS, 2, 1.945, £1.95m",
        "COUNT, 0, 0, 0"
    })
    void a_count_is_worded_by_what_is_printed(Unit unit, int decimals, String value, String words) {
        assertThat(Count.of(Exact.of(new BigDecimal(value)), new Format(unit, decimals)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, no leavers", "1, 1 leaver", "2, 2 leavers", "1200, '1,200 leavers'"})
    void things_that_are_no_unit_are_counted_alike(long number, String words) {
        assertThat(Count.of(number, "leaver", "leavers")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, none", "1, 0, one", "8.6, 0, nine", "10, 0, 10", "-2, 0, −2", "3, 1, 3.0"})
    void small_whole_numbers_are_written_in_words(String value, int decimals, String words) {
        assertThat(Count.inWords(Exact.of(new BigDecimal(value)), new Format(Unit.COUNT, decimals)))
                .isEqualTo(words);
    }
}
