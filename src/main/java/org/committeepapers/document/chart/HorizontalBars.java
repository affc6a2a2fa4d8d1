package org.committeepapers.document.chart;

import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;

/// Bars to the right and left of zero, one row a category; the drawing grows with its rows up to a page.
final class HorizontalBars implements Layout {

    private static final float PORTRAIT_WIDTH = 560;
    private static final float PORTRAIT_HEIGHT = 620;
    private static final float LANDSCAPE_HEIGHT = 390;

    @Override
    public Drawing lay(Chart chart, Canvas canvas) {
        List<String> names = chart.series().stream().map(Chart.Series::name).toList();
        float top = Legend.draw(canvas, names, chart.format().unit());
        if (chart.target() != null) {
            top += Text.LINE + 2;
        }
        Rows rows = Rows.of(chart, canvas.width(), top, limit(canvas.width()));
        rows.drawNames(canvas);
        rows.drawColumnHeads(canvas);
        for (int at = 0; at < chart.series().size(); at++) {
            bars(chart, canvas, rows, at);
        }
        canvas.line(rows.x(0), rows.top(), rows.x(0), rows.bottom(), 0.75f, Palette.RULE);
        target(chart, canvas, rows);
        return canvas.drawing(rows.bottom() + 2);
    }

    private static void bars(Chart chart, Canvas canvas, Rows rows, int series) {
        String fill = Palette.fill(series, chart.series().size());
        for (int row = 0; row < chart.categories().size(); row++) {
            Exact value = chart.series().get(series).values().get(row);
            if (value != null) {
                float y = rows.barTop(row, series);
                canvas.box(rows.x(0), y, rows.x(Scale.number(value)), y + rows.bar(), fill);
                rows.drawValue(canvas, row, series, value);
            }
        }
    }

    private static void target(Chart chart, Canvas canvas, Rows rows) {
        Chart.Target target = chart.target();
        if (target != null) {
            float x = rows.x(Scale.number(target.value()));
            canvas.dashed(x, rows.top(), x, rows.bottom());
            canvas.text(x, rows.top() - 4, target.name(), Anchor.MIDDLE);
        }
    }

    private static float limit(float width) {
        return width > PORTRAIT_WIDTH ? LANDSCAPE_HEIGHT : PORTRAIT_HEIGHT;
    }

    /// Where the rows, their bars and their words stand.
    ///
    /// @param pitch height of a row, points
    /// @param size of the words, points
    /// @param beside whether bars are too thin for labels, so that values stand in columns at the right
    private record Rows(
            Chart chart, float left, float right, float top, float pitch, float size, boolean beside, Scale scale) {

        private static final float MOST_NAME_SHARE = 0.4f;
        private static final float AIR = 4;
        private static final float HEADS = 8;

        static Rows of(Chart chart, float width, float above, float limit) {
            int rows = chart.categories().size();
            int bars = chart.series().size();
            float ideal = bars == 1 ? 17 : bars * 11 + 7;
            boolean beside = bars > 1 && (limit - above) / rows < bars * 9 + 3;
            float top = beside ? above + HEADS : above;
            float pitch = Math.min(ideal, (limit - top) / rows);
            float size = Math.min(Text.SIZE, Math.max(beside || bars == 1 ? pitch - 2.5f : pitch / bars, 6.5f));
            float names = (float) chart.categories().stream()
                    .mapToDouble(name -> Text.width(name, size, false))
                    .max()
                    .orElse(0);
            float left = Math.min(names, width * MOST_NAME_SHARE) + 2 * AIR;
            float value = Values.widest(chart) * size / Text.SIZE + AIR;
            Scale scale = Scale.fromZero(chart, Values.all(chart));
            float before = scale.low() < 0 && !beside ? value : 0;
            float after = beside ? bars * (value + AIR) : value;
            return new Rows(chart, left + before, width - after, top, pitch, size, beside, scale);
        }

        float bottom() {
            return top + pitch * chart.categories().size();
        }

        float x(float value) {
            return left + scale.at(value) * (right - left);
        }

        float bar() {
            return Math.max(
                    1.5f,
                    (pitch * 0.72f) / chart.series().size() - (chart.series().size() > 1 ? 0.5f : 0));
        }

        float barTop(int row, int series) {
            return top
                    + row * pitch
                    + pitch * 0.14f
                    + series * (pitch * 0.72f) / chart.series().size();
        }

        void drawNames(Canvas canvas) {
            for (int row = 0; row < chart.categories().size(); row++) {
                float end = Values.anyNegative(chart) && !beside
                        ? left - Values.widest(chart) * size / Text.SIZE - AIR
                        : left;
                String name = Text.fit(chart.categories().get(row), size, end - 2 * AIR + 0.01f);
                float baseline = top + (row + 0.5f) * pitch + size * 0.36f;
                canvas.label(end - AIR, baseline, name, size, false, Anchor.END, Palette.INK);
            }
        }

        void drawValue(Canvas canvas, int row, int series, Exact value) {
            String printed = chart.format().print(value);
            if (beside) {
                float column = columnEnd(canvas, series);
                float baseline = top + (row + 0.5f) * pitch + size * 0.36f;
                canvas.value(column, baseline, printed, size, Anchor.END);
                return;
            }
            float baseline = barTop(row, series) + bar() / 2 + size * 0.36f;
            boolean negative = value.signum() < 0;
            float x = x(Scale.number(value)) + (negative ? -3 : 3);
            canvas.value(x, baseline, printed, size, negative ? Anchor.END : Anchor.START);
        }

        /// A swatch above each column of values, to say whose they are.
        void drawColumnHeads(Canvas canvas) {
            for (int at = 0; beside && at < chart.series().size(); at++) {
                float end = columnEnd(canvas, at);
                canvas.box(
                        end - 10,
                        top - 7,
                        end,
                        top - 2,
                        Palette.fill(at, chart.series().size()));
            }
        }

        private float columnEnd(Canvas canvas, int series) {
            float wide = Values.widest(chart) * size / Text.SIZE + 2 * AIR;
            return canvas.width() - (chart.series().size() - 1 - series) * wide;
        }
    }
}
