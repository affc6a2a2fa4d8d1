package org.committeepapers.document.chart;

import java.math.BigDecimal;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// The plane of a chart whose categories stand side by side: where each of them and each value is.
///
/// @param top of the greatest value, points from the top of the drawing
/// @param bottom of the least value
record Frame(float left, float right, float top, float bottom, int categories, Scale scale) {

    /// Height of the plane in a drawing of this width, points.
    static float height(float width) {
        return Math.clamp(width * 0.37f, 130f, 220f);
    }

    float slot() {
        return (right - left) / categories;
    }

    float centre(int category) {
        return left + slot() * (category + 0.5f);
    }

    float y(float value) {
        return bottom - scale.at(value) * (bottom - top);
    }

    float y(Exact value) {
        return y(Scale.number(value));
    }

    Frame with(Scale other) {
        return new Frame(left, right, top, bottom, categories, other);
    }

    /// Room that the tick labels of a value axis take, points.
    static float axisWidth(Scale scale, Format format) {
        float widest = 0;
        for (BigDecimal tick : scale.ticks()) {
            widest = Math.max(widest, Text.width(tickLabel(tick, scale, format)));
        }
        return widest + 6;
    }

    /// Light lines across the plane, each with its value at the left.
    void drawAxis(Canvas canvas, Format format) {
        for (BigDecimal tick : scale.ticks()) {
            float y = y(tick.floatValue());
            canvas.line(left, y, right, y, 0.5f, Palette.GRID);
            String words = tickLabel(tick, scale, format);
            canvas.label(left - 5, y + 3, words, Text.SIZE, false, Anchor.END, Palette.QUIET);
        }
    }

    /// The line the columns stand on.
    void drawBaseline(Canvas canvas) {
        float y = y(Math.max(0, scale.low()));
        canvas.line(left, y, right, y, 0.75f, Palette.RULE);
    }

    /// The dashed line of the target; its name goes to the labels beside the plane.
    void drawTarget(Canvas canvas, Chart chart, EndLabels labels) {
        Chart.Target target = chart.target();
        if (target != null) {
            float y = y(target.value());
            canvas.dashed(left, y, right, y);
            labels.add(y, target.name(), null);
        }
    }

    private static String tickLabel(BigDecimal tick, Scale scale, Format format) {
        return new Format(
                        format.unit(),
                        Math.max(0, scale.step().stripTrailingZeros().scale()))
                .print(Exact.of(tick));
    }
}
