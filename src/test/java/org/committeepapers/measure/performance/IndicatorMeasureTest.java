package org.committeepapers.measure.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Indicators.definition;
import static org.committeepapers.Indicators.share;
import static org.committeepapers.measure.Scopes.printed;
import static org.committeepapers.staging.IndicatorValue.Frequency.MONTH;

import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Scopes;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.junit.jupiter.api.Test;

class IndicatorMeasureTest {

    static final Scope SCOPE = Scopes.of(
            definition("NI59", Better.HIGHER, null, null, null), share("2011-04-30", MONTH, "NI59", "3", "8"));

    @Test
    void an_indicator_is_a_measure_by_its_code() {
        assertThat(printed(SCOPE, "indicator NI59")).isEqualTo("37.5");
        assertThat(Measures.has("indicator NI59")).isTrue();
        assertThat(Measures.has("indicator")).isFalse();
    }

    @Test
    void a_code_that_is_none_is_told_with_the_nearest_and_a_month_without_a_figure_is_not_reported() {
        assertThat(printed(SCOPE, "indicator NI95"))
                .isEqualTo("[x] there is no indicator \"NI95\". Did you mean \"NI59\"?");
        assertThat(printed(SCOPE.at(SCOPE.at().minusMonths(1)), "indicator NI59"))
                .isEqualTo("[x] not reported");
    }

    @Test
    void without_its_extract_or_its_definition_an_indicator_is_not_known() {
        assertThat(printed(Scopes.of(definition("NI59", Better.HIGHER, null, null, null)), "indicator NI59"))
                .isEqualTo("[x] extract of indicators was not sent");
        assertThat(printed(Scopes.of(share("2011-04-30", MONTH, "NI59", "3", "8")), "indicator NI59"))
                .startsWith("[x] ");
    }
}
