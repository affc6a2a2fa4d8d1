package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/// The names at the right ends of lines, moved apart where two lines end close to each other.
final class EndLabels {

    private static final float MOST = 96;
    private static final float GAP = 6;
    private static final float DOT = 9;

    /// @param colour of the line it names, or null for none
    private record Name(
            float y, List<String> lines, @Nullable String colour) {
        float height() {
            return lines.size() * Text.LINE;
        }
    }

    private final List<Name> names = new ArrayList<>();

    /// Room to keep at the right for these names and for the target's, points; none if there is neither.
    static float room(Chart chart, List<String> names) {
        List<String> all = new ArrayList<>(names);
        Chart.Target target = chart.target();
        if (target != null) {
            all.add(target.name());
        }
        double widest = all.stream()
                .flatMap(name -> lines(name).stream())
                .mapToDouble(Text::width)
                .max()
                .orElse(-GAP - DOT);
        return (float) widest + GAP + DOT;
    }

    void add(float y, String name, @Nullable String colour) {
        names.add(new Name(y, lines(name), colour));
    }

    /// Draws the names beside the plane, none of them above `top` or below `bottom`.
    void draw(Canvas canvas, float x, float top, float bottom) {
        names.sort(Comparator.comparingDouble(Name::y));
        float[] tops = new float[names.size()];
        float free = top;
        for (int at = 0; at < tops.length; at++) {
            tops[at] = Math.max(free, names.get(at).y() - names.get(at).height() / 2);
            free = tops[at] + names.get(at).height();
        }
        float limit = bottom;
        for (int at = tops.length - 1; at >= 0; at--) {
            tops[at] = Math.min(tops[at], limit - names.get(at).height());
            limit = tops[at];
        }
        for (int at = 0; at < tops.length; at++) {
            float baseline = tops[at] + Text.SIZE - 0.5f;
            String colour = names.get(at).colour();
            if (colour != null) {
                canvas.dot(x + GAP + 2.75f, baseline - 3, 2.75f, colour);
            }
            for (String line : names.get(at).lines()) {
                canvas.text(x + GAP + DOT, baseline, line, Anchor.START);
                baseline += Text.LINE;
            }
        }
    }

    private static List<String> lines(String name) {
        return Text.wrap(name, Text.SIZE, MOST).stream()
                .map(line -> Text.fit(line, Text.SIZE, MOST))
                .toList();
    }
}
