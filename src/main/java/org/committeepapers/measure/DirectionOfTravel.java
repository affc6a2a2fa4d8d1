package org.committeepapers.measure;

import java.math.BigDecimal;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;

/// Whether an indicator got better or worse, which is not whether it rose or fell.
public enum DirectionOfTravel {
    IMPROVING,
    WORSENING,
    NO_CLEAR_CHANGE;

    /// From one value to the next, by the way that is better for the indicator. A change within its tolerance, or where
    /// it has none a change too small to be printed, is no clear change.
    public static DirectionOfTravel between(Exact before, Exact after, IndicatorDefinition definition) {
        Exact change = after.minus(before);
        if (isTiny(change, definition)) {
            return NO_CLEAR_CHANGE;
        }
        return change.signum() > 0 == (definition.better() == Better.HIGHER) ? IMPROVING : WORSENING;
    }

    private static boolean isTiny(Exact change, IndicatorDefinition definition) {
        BigDecimal tolerance = definition.tolerance();
        return tolerance == null
                ? change.rounded(definition.decimals()).signum() == 0
                : change.absolute().compareTo(Exact.of(tolerance)) <= 0;
    }
}
