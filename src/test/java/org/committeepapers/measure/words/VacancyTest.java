package org.committeepapers.measure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacancyTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 1, 6.2, 6.2% vacant, 6.2% were not filled",
        "PERCENT, 1, 0, fully filled, the establishment was fully filled",
        "PERCENT, 1, 0.04, fully filled, the establishment was fully filled",
        "PERCENT, 1, -0.04, fully filled, the establishment was fully filled",
        "PERCENT, 1, -3.7, over-filled by 3.7%, 3.7% more were filled than established",
        "FTE, 1, 9, 9.0 fte short, 9.0 fte were not filled",
        "FTE, 1, -112.44, over-filled by 112.4 fte, 112.4 more fte were filled than established",
        "POSTS, 0, 1, 1 post short, 1 post was not filled",
        "POSTS, 0, 23, 23 posts short, 23 posts were not filled",
        "POSTS, 0, -1, over-filled by 1 post, 1 more post was filled than established",
        "POSTS, 0, -23, over-filled by 23 posts, 23 more posts were filled than established"
    })
    void vacancies_below_zero_are_over_filled(Unit unit, int decimals, String value, String state, String clause) {
        Exact vacancies = Exact.of(new BigDecimal(value));
        Format format = new Format(unit, decimals);
        assertThat(Vacancy.state(vacancies, format)).isEqualTo(state);
        assertThat(Vacancy.clause(vacancies, format, "were", "not filled")).isEqualTo(clause);
    }

    @Test
    void the_clause_is_in_the_time_and_the_words_of_its_sentence() {
        assertThat(Vacancy.clause(Exact.of(1), Format.POSTS, "are", "vacant")).isEqualTo("1 post is vacant");
        assertThat(Vacancy.clause(Exact.of(0), Format.POSTS, "are", "vacant"))
                .isEqualTo("the establishment is fully filled");
        assertThat(Vacancy.clause(Exact.of(-2), Format.POSTS, "are", "vacant"))
                .isEqualTo("2 more posts are filled than established");
    }

    @Test
    void a_missing_vacancy_says_why() {
        assertThat(Vacancy.state(ChangeTest.rate(null))).isEqualTo("not known: not sent");
        assertThat(Vacancy.state(ChangeTest.rate("6.2"))).isEqualTo("6.2% vacant");
    }

    @ParameterizedTest
    @CsvSource({
        "-3.7, 2, went from over-filled by 3.7% to 2.0% vacant",
        "2, -3.7, went from 2.0% vacant to over-filled by 3.7%",
        "0, 6.2, went from fully filled to 6.2% vacant",
        "6.2, 6.24, stayed 6.2% vacant",
        "0.04, -0.04, stayed fully filled"
    })
    void an_establishment_goes_from_one_state_to_another(String before, String now, String words) {
        assertThat(Vacancy.change(Exact.of(new BigDecimal(before)), Exact.of(new BigDecimal(now)), Format.PERCENT))
                .isEqualTo(words);
    }
}
