package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.document.chart.Drawing.Anchor;

/// Collects the marks of a drawing while it is laid out.
final class Canvas {

    private final float width;
    private final List<Drawing.Mark> marks = new ArrayList<>();
    private final List<Drawing.Line> dashed = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    /// @param ground the colour it stands on
    private record Value(Drawing.Label label, String ground) {}

    Canvas(float width) {
        this.width = width;
    }

    float width() {
        return width;
    }

    /// A filled rectangle between two corners in any order.
    void box(float x1, float y1, float x2, float y2, String fill) {
        marks.add(new Drawing.Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), fill));
    }

    void line(float x1, float y1, float x2, float y2, float thickness, String colour) {
        marks.add(new Drawing.Line(x1, y1, x2, y2, thickness, colour, 0));
    }

    void dashed(float x1, float y1, float x2, float y2) {
        Drawing.Line line = new Drawing.Line(x1, y1, x2, y2, 1, Palette.TARGET, 3);
        marks.add(line);
        dashed.add(line);
    }

    void path(List<Float> xy, String colour) {
        marks.add(new Drawing.Path(xy, 2, colour));
    }

    void dot(float x, float y, float radius, String fill) {
        marks.add(new Drawing.Dot(x, y, radius, fill));
    }

    void text(float x, float baseline, String words, Anchor anchor) {
        label(x, baseline, words, Text.SIZE, false, anchor, Palette.INK);
    }

    /// The label of a value: drawn last, and on a ground where a target's line would run through it.
    void value(float x, float baseline, String words, float size, Anchor anchor) {
        values.add(new Value(inside(x, baseline, words, size, false, anchor, Palette.INK), Palette.PAPER));
    }

    /// The label of a value in the middle of its bar.
    void valueOn(String fill, float x, float baseline, String words, float size) {
        values.add(new Value(inside(x, baseline, words, size, false, Anchor.MIDDLE, Palette.textOn(fill)), fill));
    }

    /// A bold label of a value.
    void total(float x, float baseline, String words) {
        values.add(new Value(inside(x, baseline, words, Text.SIZE, true, Anchor.MIDDLE, Palette.INK), Palette.PAPER));
    }

    void value(float x, float baseline, String words, Anchor anchor) {
        value(x, baseline, words, Text.SIZE, anchor);
    }

    /// A label, moved sideways where it would leave the drawing.
    void label(float x, float baseline, String words, float size, boolean bold, Anchor anchor, String colour) {
        marks.add(inside(x, baseline, words, size, bold, anchor, colour));
    }

    Drawing drawing(float height) {
        for (Value value : values) {
            Drawing.Label label = value.label();
            float left = left(label);
            float right = left + Text.width(label.text(), label.size(), label.bold());
            float top = label.y() - label.size() * 0.8f;
            if (dashed.stream().anyMatch(line -> crosses(line, left, right, top, label.y() + 1))) {
                box(left - 1, top, right + 1, label.y() + 1, value.ground());
            }
            marks.add(label);
        }
        return new Drawing(width, height, marks);
    }

    private Drawing.Label inside(
            float x, float baseline, String words, float size, boolean bold, Anchor anchor, String colour) {
        float wide = Text.width(words, size, bold);
        float before = wide * before(anchor);
        float moved = Math.max(before, Math.min(x, width - wide + before));
        return new Drawing.Label(moved, baseline, words, size, bold, anchor, colour);
    }

    private static float left(Drawing.Label label) {
        return label.x() - before(label.anchor()) * Text.width(label.text(), label.size(), label.bold());
    }

    /// The share of a label's width that lies before its anchor.
    private static float before(Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5f;
            case END -> 1;
        };
    }

    private static boolean crosses(Drawing.Line line, float left, float right, float top, float bottom) {
        return line.x1() <= right && line.x2() >= left && line.y1() <= bottom && line.y2() >= top;
    }
}
