package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    @ParameterizedTest
    @CsvSource({
        "9, 9 5 1, highest of 3",
        "5, 9 5 1, second highest of 3",
        "1, 9 5 1, lowest of 3",
        "2, 9 7 5 2 1, second lowest of 5",
        "9, 9 9 1, joint highest of 3",
        // a tie by what is printed
        "9.01, 9.04 9.01 1, joint highest of 3",
        "-5.1, -5.1 0, lowest of 2",
        "4, 4, the only figure",
        "0, 0 0 0, the same as all others"
    })
    void a_figure_has_its_place_among_all(String value, String all, String words) {
        List<Exact> figures =
                Stream.of(all.split(" ")).map(BigDecimal::new).map(Exact::of).toList();
        assertThat(Rank.of(Exact.of(new BigDecimal(value)), figures, Format.PERCENT))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "9, ninth lowest of 60",
        "10, 10th lowest of 60",
        "12, 12th lowest of 60",
        "22, 22nd lowest of 60",
        "23, 23rd lowest of 60",
        "21, 21st lowest of 60"
    })
    void places_from_ten_are_numbers(long value, String words) {
        List<Exact> figures = LongStream.rangeClosed(1, 60).mapToObj(Exact::of).toList();
        assertThat(Rank.of(Exact.of(value), figures, Format.FTE)).isEqualTo(words);
    }
}
