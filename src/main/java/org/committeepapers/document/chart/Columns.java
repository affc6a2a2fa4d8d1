package org.committeepapers.document.chart;

import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// Columns from a common zero, those of one category side by side, each with its value at its end.
final class Columns extends Upright {

    private static final float FILLED = 0.72f;

    @Override
    Scale scale(Chart chart) {
        return Scale.fromZero(chart, Values.all(chart));
    }

    @Override
    boolean axis(Chart chart, Frame frame) {
        float pitch = chart.series().size() == 1 ? frame.slot() : wide(chart, frame);
        return Values.widest(chart) > pitch;
    }

    @Override
    float below(Chart chart) {
        boolean negative = Values.anyNegative(chart);
        return negative ? Text.LINE : 0;
    }

    @Override
    void draw(Chart chart, Canvas canvas, Frame frame, EndLabels labels) {
        boolean labelled = !axis(chart, frame);
        float wide = wide(chart, frame);
        for (int at = 0; at < chart.series().size(); at++) {
            List<@Nullable Exact> values = chart.series().get(at).values();
            String fill = Palette.fill(at, chart.series().size());
            for (int category = 0; category < values.size(); category++) {
                Exact value = values.get(category);
                if (value != null) {
                    float left = frame.centre(category) - frame.slot() * FILLED / 2 + at * wide;
                    canvas.box(left, frame.y(0), left + wide - gap(chart), frame.y(value), fill);
                    if (labelled) {
                        label(
                                canvas,
                                frame,
                                left + (wide - gap(chart)) / 2,
                                value,
                                chart.format().print(value));
                    }
                }
            }
        }
        frame.drawBaseline(canvas);
    }

    private static void label(Canvas canvas, Frame frame, float x, Exact value, String printed) {
        float baseline = value.signum() < 0 ? frame.y(value) + Text.SIZE + 1 : frame.y(value) - 3;
        canvas.value(x, baseline, printed, Anchor.MIDDLE);
    }

    private static float wide(Chart chart, Frame frame) {
        return frame.slot() * FILLED / chart.series().size();
    }

    private static float gap(Chart chart) {
        return chart.series().size() > 1 ? 1 : 0;
    }
}
