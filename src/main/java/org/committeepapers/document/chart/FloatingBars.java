package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// Bars from one value to another, e.g. the ends of a salary range, with both values at their ends.
///
/// Series come in pairs, bottoms before tops; the pairs of one category stand side by side.
final class FloatingBars extends Upright {

    private static final float SMALL = 8;
    private static final float FILLED = 0.84f;

    @Override
    List<String> legend(Chart chart) {
        List<String> names = new ArrayList<>();
        for (int pair = 0; pair + 1 < chart.series().size(); pair += 2) {
            names.add(shared(
                    chart.series().get(pair).name(),
                    chart.series().get(pair + 1).name()));
        }
        return names;
    }

    @Override
    Scale scale(Chart chart) {
        return Scale.around(chart, Values.all(chart));
    }

    @Override
    boolean axis(Chart chart, Frame frame) {
        return true;
    }

    @Override
    float below(Chart chart) {
        return Text.LINE;
    }

    @Override
    void draw(Chart chart, Canvas canvas, Frame frame, EndLabels labels) {
        int pairs = chart.series().size() / 2;
        float wide = frame.slot() * FILLED / pairs;
        float size = labelSize(chart, pairs == 1 ? frame.slot() : wide);
        for (int pair = 0; pair < pairs; pair++) {
            List<@Nullable Exact> bottoms = chart.series().get(2 * pair).values();
            List<@Nullable Exact> tops = chart.series().get(2 * pair + 1).values();
            for (int category = 0; category < bottoms.size(); category++) {
                Exact bottom = bottoms.get(category);
                Exact top = tops.get(category);
                if (bottom != null && top != null) {
                    float left = frame.centre(category) - frame.slot() * FILLED / 2 + pair * wide;
                    float inner = wide - (pairs > 1 ? 3 : 0);
                    canvas.box(left, frame.y(bottom), left + inner, frame.y(top), Palette.fill(pair, pairs));
                    if (size > 0) {
                        float x = left + inner / 2;
                        canvas.value(x, frame.y(top) - 3, chart.format().print(top), size, Anchor.MIDDLE);
                        float under = frame.y(bottom) + Text.SIZE + 1;
                        canvas.value(x, under, chart.format().print(bottom), size, Anchor.MIDDLE);
                    }
                }
            }
        }
    }

    /// The largest size at which every label fits, or 0 where none does and the axis must do.
    private static float labelSize(Chart chart, float room) {
        float widest = Values.widest(chart);
        return widest <= room ? Text.SIZE : widest * SMALL / Text.SIZE <= room ? SMALL : 0;
    }

    /// What the names of bottoms and tops begin with, e.g. `Current range` of `Current range, minimum`.
    private static String shared(String bottom, String top) {
        int same = 0;
        while (same < Math.min(bottom.length(), top.length()) && bottom.charAt(same) == top.charAt(same)) {
            same++;
        }
        int word = same == top.length() || same == bottom.length() ? same : top.lastIndexOf(' ', same);
        String begin = top.substring(0, Math.max(0, word)).replaceAll("[\\s,:;(–-]+$", "");
        return begin.isEmpty() ? top : begin;
    }
}
