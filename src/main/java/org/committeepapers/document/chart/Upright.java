package org.committeepapers.document.chart;

import java.util.List;
import org.committeepapers.appendix.Chart;

/// What charts with categories side by side share: legend above, names below, target and line names at the right.
abstract class Upright implements Layout {

    private static final float ABOVE = 14;

    @Override
    public final Drawing lay(Chart chart, Canvas canvas) {
        float top = Legend.draw(canvas, legend(chart), chart.format().unit()) + ABOVE;
        float right = canvas.width() - EndLabels.room(chart, namesAtTheEnd(chart));
        float bottom = top + Frame.height(canvas.width());
        Frame bare = new Frame(0, right, top, bottom, chart.categories().size(), scale(chart));
        Frame frame = axis(chart, bare) ? withAxis(chart, canvas, bare) : bare;
        EndLabels labels = new EndLabels();
        draw(chart, canvas, frame, labels);
        frame.drawTarget(canvas, chart, labels);
        labels.draw(canvas, frame.right(), top - ABOVE, bottom);
        Categories categories = Categories.in(chart.categories(), frame.slot());
        float under = bottom + below(chart);
        categories.draw(canvas, under, frame);
        return canvas.drawing(under + categories.height());
    }

    private static Frame withAxis(Chart chart, Canvas canvas, Frame bare) {
        Scale scale = bare.scale().rounded();
        Frame frame = new Frame(
                Frame.axisWidth(scale, chart.format()),
                bare.right(),
                bare.top(),
                bare.bottom(),
                bare.categories(),
                scale);
        frame.drawAxis(canvas, chart.format());
        return frame;
    }

    /// The names of the fills; one name alone is not shown.
    List<String> legend(Chart chart) {
        return chart.series().stream().map(Chart.Series::name).toList();
    }

    /// Names that stand at the right end of a line.
    List<String> namesAtTheEnd(Chart chart) {
        return List.of();
    }

    /// Room below the least value, for labels that stand under bars.
    float below(Chart chart) {
        return 0;
    }

    abstract Scale scale(Chart chart);

    /// Whether the values need an axis, because not all of them can be labelled in this frame.
    abstract boolean axis(Chart chart, Frame frame);

    abstract void draw(Chart chart, Canvas canvas, Frame frame, EndLabels labels);
}
