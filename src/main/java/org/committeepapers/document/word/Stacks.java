package org.committeepapers.document.word;

import java.math.BigDecimal;
import java.math.MathContext;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Unit;

/// Questions to columns of stacked values.
final class Stacks {

    /// Where an axis of shares ends.
    static final double WHOLE = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The share of the highest stack below which a segment is too low for its label.
    private static final BigDecimal LABELLED = new BigDecimal("0.045");

    private Stacks() {}

    /// A number format that leaves labels out where their segment is too low for them.
    static String labelFormat(Chart chart, String format) {
        BigDecimal highest = BigDecimal.ZERO;
        for (int category = 0; category < chart.categories().size(); category++) {
            highest = highest.max(chart.format().round(total(chart, category)));
        }
        BigDecimal least = highest.multiply(LABELLED).round(new MathContext(2));
        return "[<%s]\"\";%s".formatted(least.toPlainString(), format);
    }

    /// Whether stacked columns of percentages add up to the whole, so that an axis must not reach beyond it.
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
