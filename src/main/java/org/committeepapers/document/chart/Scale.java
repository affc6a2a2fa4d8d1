package org.committeepapers.document.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;

/// Which value stands where between the two ends of an axis, with round values for its ticks.
///
/// @param low the value at the start of the axis
/// @param high the value at its end, above `low`
/// @param step the distance of its ticks
record Scale(float low, float high, BigDecimal step) {

    private static final float TICKS = 4;

    /// From zero, or the least value below it, to the greatest.
    static Scale fromZero(Chart chart, Collection<Exact> values) {
        return over(Stream.concat(all(chart, values), Stream.of(0f)).toList(), false);
    }

    /// Round values around those to be shown, for an axis that may leave zero out.
    static Scale around(Chart chart, Collection<Exact> values) {
        List<Float> shown = all(chart, values).toList();
        return over(shown.isEmpty() ? List.of(0f) : shown, true);
    }

    /// From zero to a round value past the greatest, for an axis with ticks.
    Scale rounded() {
        return new Scale(roundDown(low, step), roundUp(high, step), step);
    }

    /// How far along the axis a value stands: 0 at its start, 1 at its end.
    float at(float value) {
        return (value - low) / (high - low);
    }

    static float number(Exact value) {
        return value.rounded(6).floatValue();
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick =
                new BigDecimal(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.floatValue() <= high) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    private static Stream<Float> all(Chart chart, Collection<Exact> values) {
        Chart.Target target = chart.target();
        Stream<Exact> aim = target == null ? Stream.empty() : Stream.of(target.value());
        return Stream.concat(values.stream(), aim).map(Scale::number);
    }

    private static Scale over(List<Float> values, boolean round) {
        float low = values.stream().min(Float::compare).orElse(0f);
        float high = values.stream().max(Float::compare).orElse(0f);
        if (high <= low) {
            high = low + 1;
        }
        Scale exact = new Scale(low, high, step((high - low) / TICKS));
        return round ? exact.rounded() : exact;
    }

    /// The next of 1, 2 or 5 times a power of ten.
    private static BigDecimal step(float least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.floatValue() >= least) {
                return plain(step);
            }
        }
        return plain(power.multiply(BigDecimal.TEN));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number.round(MathContext.DECIMAL32);
    }

    private static float roundDown(float value, BigDecimal step) {
        return new BigDecimal(value)
                .divide(step, 0, RoundingMode.FLOOR)
                .multiply(step)
                .floatValue();
    }

    private static float roundUp(float value, BigDecimal step) {
        return new BigDecimal(value)
                .divide(step, 0, RoundingMode.CEILING)
                .multiply(step)
                .floatValue();
    }
}
