package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtremesTest {

    /// Figures of A, B, C ..., a dash where there is none.
    static Extremes of(Unit unit, int decimals, String values) {
        List<String> names = new ArrayList<>();
        List<@Nullable Exact> figures = new ArrayList<>();
        for (String value : values.split(" ")) {
            names.add(String.valueOf((char) ('A' + names.size())));
            figures.add(value.equals("-") ? null : Exact.of(new BigDecimal(value)));
        }
        return new Extremes(names, figures, new Format(unit, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT | 1 | 55 3.1 20 | highest 55.0% (A), lowest 3.1% (B)",
                "PERCENT | 1 | 55 54.96 20 | highest 55.0% (A and B), lowest 20.0% (C)",
                "PERCENT | 1 | 1 0 0 0 | highest 1.0% (A), lowest 0.0% (B, C and D)",
                "PERCENT | 1 | - - - 7 | 7.0% (D); no figure for A, B and C",
                "PERCENT | 1 | 1 0 0 0 0 | highest 1.0% (A), lowest 0.0% (4 of 5)",
                "PERCENT | 1 | -5.1 6.5 | highest 6.5% (B), lowest −5.1% (A)",
                "PERCENT | 1 | 0 0 0 | all 0.0%",
                "PERCENT | 1 | 0 0.04 | both 0.0%",
                "PERCENT | 1 | 7 | 7.0% (A)",
                "PERCENT | 1 | - 7 - | 7.0% (B); no figure for A and C",
                "PERCENT | 1 | 0 - 0 | both 0.0%; no figure for B",
                "PERCENT | 1 | - - - - 7 | 7.0% (E); no figure for 4 of 5",
                "PERCENT | 1 | - - | no figures",
                "POSTS | 0 | 2 1 | highest 2 posts (A), lowest 1 post (B)",
                "PEOPLE | 0 | 0 1 | highest 1 person (B), lowest 0 people (A)"
            })
    void the_highest_and_lowest_are_named_with_their_ties(Unit unit, int decimals, String values, String words) {
        assertThat(of(unit, decimals, values).words()).isEqualTo(words);
    }

    @Test
    void figures_that_print_alike_are_flat() {
        assertThat(of(Unit.FTE, 1, "5 5.04 -").isFlat()).isTrue();
        assertThat(of(Unit.FTE, 1, "5 5.05").isFlat()).isFalse();
        assertThat(of(Unit.FTE, 1, "-").isFlat()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | ''",
                "- 2 3 | no figure for A",
                "1 - - | no figure for B and C",
                "1 - - - 5 - | no figure for B to D and F",
                "- 1 - 1 - 1 - | no figure for 4 of 7"
            })
    void gaps_in_time_are_told_as_spans(String values, String words) {
        Extremes series = of(Unit.FTE, 1, values);
        assertThat(Gaps.inTime(series.names(), series.values())).isEqualTo(words);
    }
}
