package org.committeepapers.document.chart;

import java.util.List;

/// A chart laid out, in points from the top left corner: what PDF operators and SVG both draw, in this order.
public record Drawing(float width, float height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /// One thing to draw. Colours are `#RRGGBB`, always opaque.
    public sealed interface Mark {}

    public record Box(float x, float y, float width, float height, String fill) implements Mark {}

    /// @param dash length of dashes and gaps, 0 for a solid line
    public record Line(float x1, float y1, float x2, float y2, float thickness, String colour, float dash)
            implements Mark {}

    /// @param xy x and y of each point in turn
    public record Path(List<Float> xy, float thickness, String colour) implements Mark {}

    public record Dot(float x, float y, float radius, String fill) implements Mark {}

    /// @param y the baseline
    public record Label(float x, float y, String text, float size, boolean bold, Anchor anchor, String colour)
            implements Mark {}

    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
