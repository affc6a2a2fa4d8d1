package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfTest {

    @ParameterizedTest
    @CsvSource({
        "56, 144, 56 of 144 (38.9%)",
        "1, 2, 1 of 2 (50.0%)",
        "0, 144, none of 144",
        "144, 144, all 144",
        "1, 1, 1 of 1 (100.0%)",
        "0, 1, none of 1",
        "0, 0, 0 of 0",
        "1, 3000, '1 of 3,000 (under 0.1%)'",
        "2999, 3000, '2,999 of 3,000 (over 99.9%)'"
    })
    void a_part_is_told_with_its_whole(long part, long whole, String words) {
        assertThat(PartOf.words(new Share(part, whole))).isEqualTo(words);
    }

    @Test
    void parts_of_posts_are_not_made_whole() {
        assertThat(PartOf.words(Exact.of(new BigDecimal("0.5")), Exact.of(2), Format.FTE))
                .isEqualTo("0.5 of 2.0 (25.0%)");
    }
}
