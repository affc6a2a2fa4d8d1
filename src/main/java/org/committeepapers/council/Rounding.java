package org.committeepapers.council;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// When amounts of money are rounded.
public enum Rounding {
    /// Each line as it is printed, then added: a reader who adds up the printed lines finds the printed total.
    LINES,
    /// Added unrounded, then each total once: every printed figure is the nearest to the exact one.
    TOTALS;

    /// The amount that enters further sums.
    ///
    /// @param scale decimals printed, of pounds; -3 where thousandths of a million are
    public BigDecimal carried(BigDecimal pounds, int scale) {
        return this == LINES ? pounds.setScale(scale, RoundingMode.HALF_UP) : pounds;
    }
}
