package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;

/// How an indicator stands against its target: green where it is met, amber up to a limit, red beyond that.
public enum Rag {
    GREEN,
    AMBER,
    RED;

    /// Judged on the unrounded value by the indicator's own bands; empty where it has no target or no bands.
    public static Optional<Rag> of(Exact value, IndicatorDefinition definition) {
        BigDecimal target = definition.target();
        BigDecimal amberLimit = definition.amberLimit();
        if (target == null || amberLimit == null) {
            return Optional.empty();
        }
        if (reaches(value, target, definition.better())) {
            return Optional.of(GREEN);
        }
        return Optional.of(reaches(value, amberLimit, definition.better()) ? AMBER : RED);
    }

    private static boolean reaches(Exact value, BigDecimal mark, Better better) {
        int order = value.compareTo(Exact.of(mark));
        return better == Better.HIGHER ? order >= 0 : order <= 0;
    }
}
