package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_series_in_time_is_told_by_its_direction_and_extremes() {
        assertThat(overTime(null, "47.5", "57.5", "55.3"))
                .isEqualTo("Agency rose from 47.5 fte to 55.3 fte between Jan-11 and Mar-11; "
                        + "highest 57.5 fte (Feb-11), lowest 47.5 fte (Jan-11).");
    }

    @Test
    void no_printed_change_is_no_change() {
        assertThat(overTime(null, "47.50", "40", "47.54"))
                .startsWith("Agency was unchanged at 47.5 fte between Jan-11 and Mar-11;");
    }

    @Test
    void a_target_is_told_by_the_distance_to_it() {
        Chart.Target target = new Chart.Target("Target", Exact.of(50));
        assertThat(overTime(target, "60", "", "47.5")).endsWith("; 2.5 fte below the target of 50.0 fte.");
        assertThat(overTime(target, "60", "", "50.04")).endsWith("; on the target of 50.0 fte.");
        assertThat(overTime(target, "", "", "51"))
                .isEqualTo("Agency: 51.0 fte (Mar-11); 1.0 fte above the target of " + "50.0 fte.");
    }

    @Test
    void the_distance_of_a_percentage_is_in_percentage_points() {
        Chart.Target target = new Chart.Target("Target 85%", Exact.of(85));
        assertThat(AltText.overTime(List.of("Mar-11"), List.of(series("Filled", "75.5")), Format.PERCENT, target))
                .isEqualTo("Filled: 75.5% (Mar-11); 9.5 percentage points below the target of 85.0%.");
    }

    @Test
    void categories_in_no_order_are_told_by_their_extremes() {
        assertThat(AltText.acrossCategories(
                        List.of("Dover", "Swale"), List.of(series("Rate", "-5.1", "6.5")), Format.PERCENT))
                .isEqualTo("Rate: highest 6.5% (Swale), lowest −5.1% (Dover).");
    }

    @Test
    void an_empty_chart_says_so() {
        assertThat(AltText.acrossCategories(List.of(), List.of(series("Rate")), Format.PERCENT))
                .isEqualTo("A chart without data.");
        assertThat(overTime(null, "", "", "")).isEqualTo("Agency: no figures.");
    }
}
