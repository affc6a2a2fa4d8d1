package org.committeepapers.document.chart;

import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Unit;
import org.jspecify.annotations.Nullable;

/// Columns of the first series, and above them, on an axis of its own, a line of the second.
///
/// The two never cross, so that no reader takes a point of the line for a value of the columns.
final class ColumnsWithLine implements Layout {

    private static final float FILLED = 0.72f;
    private static final float LINE_SHARE = 0.34f;
    private static final float LABEL = 15;

    @Override
    public Drawing lay(Chart chart, Canvas canvas) {
        float top = Legend.draw(
                        canvas, chart.series().stream().map(Chart.Series::name).toList(), Unit.COUNT)
                + LABEL;
        float height = Frame.height(canvas.width()) + 30;
        float divide = top + height * LINE_SHARE;
        float bottom = top + height;
        float right = canvas.width();
        int categories = chart.categories().size();
        List<@Nullable Exact> bars = chart.series().getFirst().values();
        List<@Nullable Exact> line = chart.series().getLast().values();
        Frame above = new Frame(0, right, top, divide, categories, Scale.fromZero(chart, Values.present(line)));
        Frame below = new Frame(
                0, right, divide + LABEL + 8, bottom, categories, Scale.fromZero(chart, Values.present(bars)));
        above.drawBaseline(canvas);
        Lines.draw(canvas, above, line, Palette.fill(1, 2));
        columns(canvas, below, bars);
        below.drawBaseline(canvas);
        Categories names = Categories.in(chart.categories(), below.slot());
        label(chart, canvas, above, line, 7, names);
        label(chart, canvas, below, bars, 3, names);
        names.draw(canvas, bottom, below);
        return canvas.drawing(bottom + names.height());
    }

    private static void columns(Canvas canvas, Frame frame, List<@Nullable Exact> values) {
        float half = frame.slot() * FILLED / 2;
        for (int at = 0; at < values.size(); at++) {
            Exact value = values.get(at);
            if (value != null) {
                float x = frame.centre(at);
                canvas.box(x - half, frame.y(0), x + half, frame.y(value), Palette.fill(0, 2));
            }
        }
    }

    /// All values where there is room, else those whose category is named.
    private static void label(
            Chart chart, Canvas canvas, Frame frame, List<@Nullable Exact> values, float distance, Categories names) {
        boolean all = Values.widest(chart) <= frame.slot();
        for (int at = 0; at < values.size(); at++) {
            Exact value = values.get(at);
            if (value != null && (all || names.shown(at))) {
                float baseline = frame.y(value) - distance;
                canvas.value(frame.centre(at), baseline, chart.format().print(value), Anchor.MIDDLE);
            }
        }
    }
}
