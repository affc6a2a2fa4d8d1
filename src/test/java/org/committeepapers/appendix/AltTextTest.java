package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AltTextTest {

    static final List<String> MONTHS = List.of("Jan-11", "Feb-11", "Mar-11");

    static Chart.Series series(String name, String... values) {
        return Chart.Series.of(
                name,
                Arrays.asList(values),
                value -> value.isEmpty() ? Optional.empty() : Optional.of(Exact.of(new BigDecimal(value))));
    }

    static String overTime(Chart.Target target, String... values) {
        return AltText.overTime(MONTHS, List.of(series("Agency", values)), Format.FTE, target);
    }

    static String across(String... values) {
        return AltText.acrossCategories(
                List.of("Dover", "Swale", "Thanet"), List.of(series("Rate", values)), Format.PERCENT);
    }

    @Test
    void a_series_in_time_is_told_by_its_change_and_its_extremes() {
        assertThat(overTime(null, "47.5", "57.5", "55.3"))
                .isEqualTo("Change over time, January 2011 to March 2011. Agency rose by 7.8 from 47.5 to 55.3 fte; "
                        + "highest 57.5 fte (February 2011), lowest 47.5 fte (January 2011).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "flat | 5 | 5.04 | 5 | Agency was unchanged at 5.0 fte throughout.",
                "there and back | 47.50 | 40 | 47.54 | Agency ended as it began, at 47.5 fte; highest 47.5 fte (January"
                        + " 2011 and March 2011), lowest 40.0 fte (February 2011).",
                "a gap | 47.5 | - | 55.3 | Agency rose by 7.8 from 47.5 to 55.3 fte; no figure for February 2011.",
                "flat with a gap | 0 | - | 0 | Agency was unchanged at 0.0 fte throughout; no figure for February 2011.",
                "newest missing | 47.5 | 57.5 | - | Agency has no figure for March 2011, the newest; before, it rose by"
                        + " 10.0 from 47.5 to 57.5 fte, January 2011 to February 2011.",
                "newest missing, flat | 5 | 5 | - | Agency has no figure for March 2011, the newest; before, it was"
                        + " unchanged at 5.0 fte throughout, January 2011 to February 2011.",
                "oldest only | 47.5 | - | - | Agency has no figure for February 2011 to March 2011, the newest; before,"
                        + " it was 47.5 fte (January 2011).",
                "newest only | - | - | 51 | Agency: 51.0 fte (March 2011); no figure for January 2011 and February 2011.",
                "late start | - | 50 | 51 | Agency rose by 1.0 from 50.0 to 51.0 fte, February 2011 to March 2011; no"
                        + " figure for January 2011.",
                "none | - | - | - | Agency: no figures."
            })
    void a_series_in_time_says_what_is_known_and_what_is_not(
            String kind, String january, String february, String march, String words) {
        assertThat(overTime(null, given(january), given(february), given(march)))
                .as(kind)
                .isEqualTo("Change over time, January 2011 to March 2011. " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "below | 47.5 | 2.5 fte below the target of 50.0 fte.",
                "exactly | 50 | on the target of 50.0 fte.",
                "too near to print | 50.04 | on the target of 50.0 fte.",
                "prints as the target | 49.95 | on the target of 50.0 fte.",
                "above | 51 | 1.0 fte above the target of 50.0 fte.",
                "newest missing | - | 10.0 fte above the target of 50.0 fte (January 2011)."
            })
    void a_target_is_told_by_the_distance_to_it(String kind, String newest, String words) {
        assertThat(overTime(new Chart.Target("Target", Exact.of(50)), "60", "", given(newest)))
                .as(kind)
                .endsWith("; " + words);
    }

    @Test
    void the_distance_of_a_percentage_is_in_percentage_points_and_of_the_series_it_is_set_for() {
        Chart.Target target = new Chart.Target("Target 85%", Exact.of(85));
        assertThat(AltText.overTime(
                        List.of("Mar-11"),
                        List.of(series("Filled", "75.5"), series("Agency", "18.3")),
                        Format.PERCENT,
                        target,
                        "Filled"))
                .isEqualTo(
                        "At one time, March 2011. Filled: 75.5% (March 2011); 9.5 percentage points below the target "
                                + "of 85.0%. Agency: 18.3% (March 2011).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-5.1 | 6.5 | 0 | highest 6.5% (Swale), lowest −5.1% (Dover)",
                "6.54 | 6.46 | 0 | highest 6.5% (Dover and Swale), lowest 0.0% (Thanet)",
                "0 | 0 | 0 | all 0.0%",
                "6.5 | - | 0 | highest 6.5% (Dover), lowest 0.0% (Thanet); no figure for Swale",
                "- | 6.5 | - | 6.5% (Swale); no figure for Dover and Thanet",
                "- | - | - | no figures"
            })
    void categories_in_any_order_are_told_by_their_extremes(String dover, String swale, String thanet, String words) {
        assertThat(across(given(dover), given(swale), given(thanet)))
                .isEqualTo("Comparison of Dover, Swale and Thanet. Rate: " + words + ".");
    }

    @Test
    void series_may_differ_in_their_unit() {
        Chart.Series spend = series("Spend", "100");
        Chart.Series people = series("Applicants", "1");
        assertThat(AltText.acrossCategories(
                        List.of("Dover"),
                        List.of(spend, people),
                        one -> one.equals(spend) ? Format.GBP : Format.PEOPLE))
                .isEqualTo("One category, Dover. Spend: £100 (Dover). Applicants: 1 person (Dover).");
    }

    @Test
    void an_empty_chart_says_so() {
        assertThat(AltText.acrossCategories(List.of(), List.of(series("Rate")), Format.PERCENT))
                .isEqualTo("A chart without data.");
        assertThat(AltText.overTime(List.of(), List.of(series("Rate")), Format.PERCENT, null))
                .isEqualTo("A chart without data.");
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
