package org.committeepapers.document.pdf;

import java.awt.Color;
import java.util.List;
import org.committeepapers.document.chart.Drawing;
import org.committeepapers.document.chart.Drawing.Box;
import org.committeepapers.document.chart.Drawing.Dot;
import org.committeepapers.document.chart.Drawing.Label;
import org.committeepapers.document.chart.Drawing.Line;
import org.committeepapers.document.chart.Drawing.Mark;
import org.committeepapers.document.chart.Drawing.Path;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws a chart with PDF operators.
final class DrawingPainter {

    private final PdfContentByte page;
    private final HouseFonts fonts;
    private final float left;
    private final float top;

    /// @param left of the drawing on the page, in points
    /// @param top of the drawing, in points from the bottom of the page
    DrawingPainter(PdfContentByte page, HouseFonts fonts, float left, float top) {
        this.page = page;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    void paint(Drawing drawing) {
        page.saveState();
        page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        drawing.marks().forEach(this::paint);
        page.restoreState();
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Path path -> path(path);
            case Dot dot -> dot(dot);
            case Label label -> label(label);
        }
    }

    private void box(Box box) {
        page.setColorFill(Color.decode(box.fill()));
        page.rectangle(x(box.x()), y(box.y() + box.height()), box.width(), box.height());
        page.fill();
    }

    private void line(Line line) {
        pen(line.thickness(), line.colour());
        if (line.dash() > 0) {
            page.setLineDash(line.dash(), line.dash(), 0);
        }
        page.moveTo(x(line.x1()), y(line.y1()));
        page.lineTo(x(line.x2()), y(line.y2()));
        page.stroke();
        page.setLineDash(0);
    }

    private void path(Path path) {
        List<Float> xy = path.xy();
        if (xy.isEmpty()) {
            return;
        }
        pen(path.thickness(), path.colour());
        page.moveTo(x(xy.get(0)), y(xy.get(1)));
        for (int i = 2; i < xy.size(); i += 2) {
            page.lineTo(x(xy.get(i)), y(xy.get(i + 1)));
        }
        page.stroke();
    }

    private void pen(float thickness, String colour) {
        page.setLineWidth(thickness);
        page.setColorStroke(Color.decode(colour));
    }

    private void dot(Dot dot) {
        page.setColorFill(Color.decode(dot.fill()));
        page.circle(x(dot.x()), y(dot.y()), dot.radius());
        page.fill();
    }

    private void label(Label label) {
        BaseFont font = label.bold() ? fonts.bold() : fonts.regular();
        String text = Glyphs.printable(label.text(), font);
        float width = font.getWidthPoint(text, label.size());
        float shift = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        page.setColorFill(Color.decode(label.colour()));
        page.beginText();
        page.setFontAndSize(font, label.size());
        page.setTextMatrix(x(label.x()) - shift, y(label.y()));
        page.showText(text);
        page.endText();
    }

    private float x(float fromLeft) {
        return left + fromLeft;
    }

    private float y(float fromTop) {
        return top - fromTop;
    }
}
