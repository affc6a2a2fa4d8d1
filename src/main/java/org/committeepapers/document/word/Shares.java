package org.committeepapers.document.word;

import java.math.BigDecimal;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Unit;
import org.committeepapers.measure.Exact;

/// Whether stacked columns of percentages add up to the whole, so that an axis must not reach beyond it.
final class Shares {

    static final double WHOLE = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    static boolean ofOneWhole(Chart chart) {
        if (chart.kind() != Chart.Kind.STACKED_COLUMN || chart.format().unit() != Unit.PERCENT) {
            return false;
        }
        boolean whole = false;
        for (int category = 0; category < chart.categories().size(); category++) {
            BigDecimal total = chart.format().round(total(chart, category));
            whole |= total.compareTo(HUNDRED) == 0;
            if (total.compareTo(HUNDRED) > 0) {
                return false;
            }
        }
        return whole;
    }

    private static Exact total(Chart chart, int category) {
        Exact total = Exact.ZERO;
        for (Chart.Series one : chart.series()) {
            Exact value = one.values().get(category);
            total = value == null ? total : total.plus(value);
        }
        return total;
    }
}
