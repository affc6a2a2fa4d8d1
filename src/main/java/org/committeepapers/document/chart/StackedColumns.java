package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// The series of each category on top of one another, the first at the bottom, with the total above them.
final class StackedColumns extends Upright {

    private static final float FILLED = 0.72f;
    private static final float GAP = 1;
    private static final float SIZE = 8;

    @Override
    Scale scale(Chart chart) {
        List<@Nullable Exact> totals = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            totals.add(total(chart, category));
        }
        return Scale.fromZero(chart, Values.present(totals));
    }

    @Override
    boolean axis(Chart chart, Frame frame) {
        return !wideEnough(chart, frame);
    }

    @Override
    void draw(Chart chart, Canvas canvas, Frame frame, EndLabels labels) {
        for (int category = 0; category < chart.categories().size(); category++) {
            column(chart, canvas, frame, category);
        }
        frame.drawBaseline(canvas);
    }

    private static void column(Chart chart, Canvas canvas, Frame frame, int category) {
        boolean wideEnough = wideEnough(chart, frame);
        Exact below = Exact.ZERO;
        for (int at = 0; at < chart.series().size(); at++) {
            Exact value = chart.series().get(at).values().get(category);
            if (value != null && value.signum() > 0) {
                String fill = Palette.fill(at, chart.series().size());
                Exact above = below.plus(value);
                segment(canvas, frame, category, frame.y(below), frame.y(above), fill);
                if (wideEnough && labelled(frame, value)) {
                    float middle = (frame.y(below) + frame.y(above)) / 2 + SIZE * 0.36f;
                    String printed = chart.format().print(value);
                    canvas.valueOn(fill, frame.centre(category), middle, printed, SIZE);
                }
                below = above;
            }
        }
        Exact total = total(chart, category);
        if (wideEnough && total != null && chart.series().size() > 1) {
            String printed = chart.format().print(total);
            canvas.total(frame.centre(category), frame.y(total) - 4, printed);
        }
    }

    private static void segment(Canvas canvas, Frame frame, int category, float bottom, float top, String fill) {
        float half = frame.slot() * FILLED / 2;
        float cut = bottom < frame.bottom() && bottom - top > 2 * GAP ? GAP : 0;
        canvas.box(frame.centre(category) - half, bottom - cut, frame.centre(category) + half, top, fill);
    }

    private static boolean wideEnough(Chart chart, Frame frame) {
        return Values.widest(chart) <= frame.slot() * FILLED;
    }

    private static boolean labelled(Frame frame, Exact value) {
        return frame.y(0) - frame.y(value) >= SIZE;
    }

    private static @Nullable Exact total(Chart chart, int category) {
        Exact total = null;
        for (Chart.Series one : chart.series()) {
            Exact value = one.values().get(category);
            if (value != null) {
                total = total == null ? value : total.plus(value);
            }
        }
        return total;
    }
}
