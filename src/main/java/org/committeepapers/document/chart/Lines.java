package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// Lines over time with a quiet axis: each is named at its end, and its first and last values are labelled.
final class Lines extends Upright {

    @Override
    List<String> legend(Chart chart) {
        return List.of();
    }

    @Override
    List<String> namesAtTheEnd(Chart chart) {
        return chart.series().size() > 1 || chart.target() != null
                ? chart.series().stream().map(one -> atEnd(chart, one)).toList()
                : List.of();
    }

    @Override
    Scale scale(Chart chart) {
        return Scale.fromZero(chart, Values.all(chart));
    }

    @Override
    boolean axis(Chart chart, Frame frame) {
        return true;
    }

    @Override
    void draw(Chart chart, Canvas canvas, Frame frame, EndLabels labels) {
        if (frame.scale().low() < 0) {
            frame.drawBaseline(canvas);
        }
        for (int at = 0; at < chart.series().size(); at++) {
            Chart.Series series = chart.series().get(at);
            String colour = Palette.fill(at, chart.series().size());
            draw(canvas, frame, series.values(), colour);
            labelValues(chart, canvas, frame, series.values());
            int last = last(series.values());
            if (last >= 0 && !namesAtTheEnd(chart).isEmpty()) {
                Exact value = series.values().get(last);
                labels.add(value == null ? frame.top() : frame.y(value), atEnd(chart, series), colour);
            }
        }
    }

    /// The line in one piece for each run of values without a gap.
    static void draw(Canvas canvas, Frame frame, List<@Nullable Exact> values, String colour) {
        List<Float> run = new ArrayList<>();
        for (int at = 0; at <= values.size(); at++) {
            Exact value = at < values.size() ? values.get(at) : null;
            if (value == null) {
                if (run.size() > 2) {
                    canvas.path(List.copyOf(run), colour);
                }
                run.clear();
            } else {
                run.add(frame.centre(at));
                run.add(frame.y(value));
            }
        }
        for (int at = 0; at < values.size(); at++) {
            Exact value = values.get(at);
            if (value != null && (frame.slot() >= 14 || alone(values, at))) {
                canvas.dot(frame.centre(at), frame.y(value), 2.75f, colour);
            }
        }
    }

    /// Every value of a single line where there is room, else the first and the last of it.
    private static void labelValues(Chart chart, Canvas canvas, Frame frame, List<@Nullable Exact> values) {
        boolean every = chart.series().size() == 1 && Values.widest(chart) <= frame.slot();
        boolean named = chart.series().size() > 1;
        for (int at = 0; at < values.size(); at++) {
            Exact value = values.get(at);
            boolean end = at == first(values) || at == last(values);
            if (value != null && !named && (every || end)) {
                float baseline = rising(values, at) ? frame.y(value) - 6 : frame.y(value) + Text.SIZE + 5;
                canvas.value(frame.centre(at), baseline, chart.format().print(value), Anchor.MIDDLE);
            }
        }
    }

    /// Whether a label has more room above the point than below it: the line comes from or goes on downwards.
    private static boolean rising(List<@Nullable Exact> values, int at) {
        Exact here = values.get(at);
        Exact before = at > 0 ? values.get(at - 1) : null;
        Exact after = at + 1 < values.size() ? values.get(at + 1) : null;
        if (here == null) {
            return true;
        }
        boolean valley = before != null && after != null && here.compareTo(before) < 0 && here.compareTo(after) < 0;
        return !valley;
    }

    private static String atEnd(Chart chart, Chart.Series series) {
        int last = last(series.values());
        Exact value = last < 0 ? null : series.values().get(last);
        return value == null || chart.series().size() == 1
                ? series.name()
                : series.name() + " " + chart.format().print(value);
    }

    private static boolean alone(List<@Nullable Exact> values, int at) {
        return (at == 0 || values.get(at - 1) == null) && (at + 1 == values.size() || values.get(at + 1) == null);
    }

    private static int first(List<@Nullable Exact> values) {
        int at = 0;
        while (at < values.size() && values.get(at) == null) {
            at++;
        }
        return at;
    }

    private static int last(List<@Nullable Exact> values) {
        int at = values.size() - 1;
        while (at >= 0 && values.get(at) == null) {
            at--;
        }
        return at;
    }
}
