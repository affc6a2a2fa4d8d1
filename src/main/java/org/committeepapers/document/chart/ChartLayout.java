package org.committeepapers.document.chart;

import org.committeepapers.appendix.Chart;

/// Lays a chart out: decides every place, length, colour and label once, for PDF operators and SVG alike.
///
/// Values are labelled where they stand, in the printed format; gridlines appear only where labels have no room.
/// Neighbouring fills differ in luminance, so that the chart survives a greyscale copy.
public final class ChartLayout {

    private ChartLayout() {}

    /// The chart as marks, `width` points wide and as high as its kind needs, never higher than its page.
    public static Drawing lay(Chart chart, float width) {
        Canvas canvas = new Canvas(width);
        if (chart.categories().isEmpty()) {
            canvas.text(0, Text.SIZE, "No figures", Drawing.Anchor.START);
            return canvas.drawing(Text.LINE);
        }
        return switch (chart.kind()) {
            case STACKED_COLUMN -> new StackedColumns().lay(chart, canvas);
            case COLUMN -> new Columns().lay(chart, canvas);
            case LINE -> new Lines().lay(chart, canvas);
            case HORIZONTAL_BAR -> new HorizontalBars().lay(chart, canvas);
            case FLOATING_BAR -> new FloatingBars().lay(chart, canvas);
            case COLUMN_WITH_LINE -> new ColumnsWithLine().lay(chart, canvas);
        };
    }
}
