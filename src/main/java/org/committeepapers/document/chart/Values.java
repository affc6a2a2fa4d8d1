package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// Questions to the values of a chart.
final class Values {

    private static final float AIR = 3;

    private Values() {}

    /// All values of all series that are there.
    static List<Exact> all(Chart chart) {
        List<Exact> all = new ArrayList<>();
        chart.series().forEach(one -> all.addAll(present(one.values())));
        return all;
    }

    static List<Exact> present(List<@Nullable Exact> values) {
        List<Exact> present = new ArrayList<>();
        for (Exact value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    static boolean anyNegative(Chart chart) {
        return all(chart).stream().anyMatch(value -> value.signum() < 0);
    }

    /// Width of the chart's widest label with the air around it, points.
    static float widest(Chart chart) {
        double widest = all(chart).stream()
                .mapToDouble(value -> Text.width(chart.format().print(value)))
                .max()
                .orElse(0);
        return (float) widest + AIR;
    }
}
