package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;

import java.math.BigDecimal;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagTest {

    static final IndicatorDefinition HIGHER = definition("REVIEWS", Better.HIGHER, "97.9", "97.5", null);
    static final IndicatorDefinition LOWER = definition("UNALLOCATED", Better.LOWER, "200", "400", null);

    static Exact exact(String value) {
        return Exact.of(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"98,GREEN", "97.9,GREEN", "97.89,AMBER", "97.5,AMBER", "97.49,RED", "0,RED"})
    void where_higher_is_better_the_target_itself_is_green_and_the_limit_itself_amber(String value, Rag rag) {
        assertThat(Rag.of(exact(value), HIGHER)).contains(rag);
    }

    @ParameterizedTest
    @CsvSource({"0,GREEN", "200,GREEN", "200.01,AMBER", "354,AMBER", "400,AMBER", "400.01,RED"})
    void where_lower_is_better_the_same_holds_the_other_way_round(String value, Rag rag) {
        assertThat(Rag.of(exact(value), LOWER)).contains(rag);
    }

    @Test
    void a_share_that_only_rounds_to_the_target_has_not_met_it() {
        Exact shortOf = Exact.percentage(new BigDecimal("978.9"), new BigDecimal("1000")); // prints as 97.9
        assertThat(shortOf.rounded(1)).isEqualByComparingTo("97.9");
        assertThat(Rag.of(shortOf, HIGHER)).contains(Rag.AMBER);
    }

    @Test
    void a_limit_at_the_target_leaves_nothing_amber() {
        assertThat(Rag.of(exact("199"), definition("X", Better.HIGHER, "200", "200", null)))
                .contains(Rag.RED);
    }

    @Test
    void without_a_target_or_without_bands_nothing_is_rated() {
        assertThat(Rag.of(exact("1"), definition("X", Better.HIGHER, null, "1", null))).isEmpty();
        assertThat(Rag.of(exact("1"), definition("X", Better.HIGHER, "1", null, null))).isEmpty();
    }
}
