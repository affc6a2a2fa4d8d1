package org.committeepapers.document.chart;

import java.util.List;
import org.committeepapers.document.chart.Drawing.Anchor;
import org.committeepapers.measure.Unit;

/// The rows above a chart: a swatch and a word for each series, and the unit.
final class Legend {

    private static final float SWATCH = 8;
    private static final float GAP = 14;

    private Legend() {}

    /// Draws the unit at the right, and the names at the left where there is more than one; returns where the chart may
    /// begin.
    static float draw(Canvas canvas, List<String> names, Unit unit) {
        String in = named(unit);
        if (!in.isEmpty()) {
            canvas.label(canvas.width(), Text.SIZE, in, Text.SIZE, false, Anchor.END, Palette.QUIET);
        }
        float bottom = names.size() > 1 ? names(canvas, names, canvas.width() - Text.width(in) - GAP) : Text.SIZE;
        return names.size() > 1 || !in.isEmpty() ? bottom + 6 : 4;
    }

    /// What is counted is named, what is measured is measured in something.
    private static String named(Unit unit) {
        return switch (unit) {
            case COUNT -> "";
            case PEOPLE, POSTS -> unit.header();
            default -> "in " + unit.header();
        };
    }

    private static float names(Canvas canvas, List<String> names, float width) {
        float x = 0;
        float baseline = Text.SIZE;
        for (int at = 0; at < names.size(); at++) {
            float wide = SWATCH + 4 + Text.width(names.get(at));
            if (x > 0 && x + wide > width) {
                x = 0;
                baseline += Text.LINE + 2;
            }
            canvas.box(x, baseline - SWATCH + 1, x + SWATCH, baseline + 1, Palette.fill(at, names.size()));
            canvas.text(x + SWATCH + 4, baseline, names.get(at), Anchor.START);
            x += wide + GAP;
        }
        return baseline;
    }
}
