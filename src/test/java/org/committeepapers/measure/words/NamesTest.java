package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "A | A",
                "A/B | A and B",
                "A/B/C | A, B and C",
                "Dover and Thanet/Swale | Dover and Thanet; Swale",
                "Thanet, north/Swale/Dover | Thanet, north; Swale; Dover",
                "Dover and Thanet | Dover and Thanet"
            })
    void names_are_joined(String names, String words) {
        assertThat(Names.joined(names.isEmpty() ? List.of() : List.of(names.split("/"))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A/B | A and B", "A/B/C | A, B and C", "A/B/C/D | A, B and 2 others"})
    void many_names_are_cut_short_where_that_spares_any(String names, String words) {
        assertThat(Names.first(2, List.of(names.split("/")))).isEqualTo(words);
    }
}
