package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;

import java.math.BigDecimal;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionOfTravelTest {

    static DirectionOfTravel between(String before, String after, Better better, @Nullable String tolerance) {
        return DirectionOfTravel.between(
                Exact.of(new BigDecimal(before)),
                Exact.of(new BigDecimal(after)),
                definition("X", better, null, null, tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        "61,66.7,HIGHER,IMPROVING",
        "66.7,61,HIGHER,WORSENING",
        "3,0,LOWER,IMPROVING",
        "733.8,737.4,LOWER,WORSENING"
    })
    void better_is_improving_whether_it_rises_or_falls(
            String before, String after, Better better, DirectionOfTravel direction) {
        assertThat(between(before, after, better, "0.2")).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"50,50.2,NO_CLEAR_CHANGE", "50,49.8,NO_CLEAR_CHANGE", "50,50.201,IMPROVING", "50,49.799,WORSENING"})
    void a_change_of_the_tolerance_itself_is_no_clear_change(
            String before, String after, DirectionOfTravel direction) {
        assertThat(between(before, after, Better.HIGHER, "0.2")).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"50,50.04,NO_CLEAR_CHANGE", "50,50,NO_CLEAR_CHANGE", "50,50.05,IMPROVING", "50,49.95,WORSENING"})
    void without_a_tolerance_a_change_counts_that_can_be_printed(
            String before, String after, DirectionOfTravel direction) {
        assertThat(between(before, after, Better.HIGHER, null)).isEqualTo(direction);
    }

    @Test
    void a_tolerance_of_nothing_lets_every_change_count() {
        assertThat(between("0", "0.001", Better.LOWER, "0")).isEqualTo(DirectionOfTravel.WORSENING);
        assertThat(between("0", "0", Better.LOWER, "0")).isEqualTo(DirectionOfTravel.NO_CLEAR_CHANGE);
    }
}
