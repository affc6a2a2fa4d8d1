package org.committeepapers.document.pdf;

import java.awt.Point;
import org.committeepapers.document.chart.Drawing;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;

/// A chart's drawing as a box of the engine.
final class ChartPicture implements ITextReplacedElement {

    private final Drawing drawing;
    private final float dotsPerPoint;
    private final HouseFonts fonts;
    private Point location = new Point();

    ChartPicture(Drawing drawing, float dotsPerPoint, HouseFonts fonts) {
        this.drawing = drawing;
        this.dotsPerPoint = dotsPerPoint;
        this.fonts = fonts;
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
        var area = device.createLocalTargetArea(c, box);
        new DrawingPainter(device.getCurrentPage(), fonts, area.getLeft(), area.getTop()).paint(drawing);
    }

    @Override
    public int getIntrinsicWidth() {
        return Math.round(drawing.width() * dotsPerPoint);
    }

    @Override
    public int getIntrinsicHeight() {
        return Math.round(drawing.height() * dotsPerPoint);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext c) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
