package org.committeepapers.document.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.committeepapers.appendix.Chart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.w3c.dom.Element;

/// Figures to a caption and a native chart below it, with alternative text.
final class Figures {

    private static final String CHART = "chart:";

    /// English metric units, of which drawings count 635 to a twentieth of a point and 360,000 to a centimetre.
    private static final int EMU_PER_TWENTIETH = 635;

    private static final int EMU_PER_CENTIMETRE = 360_000;

    /// Millimetres that a chart and its caption leave of a page.
    private static final int TALLEST = 215;

    private static final int TALL = 170;

    private static final int MANY = 20;

    private final Manuscript manuscript;
    private final Map<String, Chart> charts;
    private int drawings;

    Figures(Manuscript manuscript, Map<String, Chart> charts) {
        this.manuscript = manuscript;
        this.charts = charts;
    }

    /// @throws IllegalArgumentException when the figure shows anything but a chart of the paper
    void write(Element figure) {
        manuscript.pass(figure);
        Dom.first(figure, "figcaption").ifPresent(caption -> manuscript.paragraph(Style.CAPTION, caption));
        Element image = Dom.first(figure, "img")
                .orElseThrow(() -> new IllegalArgumentException("a figure holds no img of a chart"));
        String source = image.getAttribute("src");
        Chart chart = source.startsWith(CHART) ? charts.get(source.substring(CHART.length())) : null;
        if (chart == null) {
            throw new IllegalArgumentException("the paper has no chart for the image " + source);
        }
        String alt = image.getAttribute("alt").isBlank() ? chart.altText() : image.getAttribute("alt");
        if (chart.categories().isEmpty() || chart.series().isEmpty()) {
            manuscript.paragraph(Style.BODY).createRun().setText(alt);
        } else {
            draw(chart, alt);
        }
    }

    private void draw(Chart chart, String alt) {
        XWPFRun run = manuscript.paragraph(Style.FIGURE).createRun();
        int width = manuscript.textWidth() * EMU_PER_TWENTIETH;
        try {
            XWPFChart drawn = manuscript.document().createChart(run, width, height(chart, width));
            new NativeChart(drawn, FloatingBars.oneToACategory(chart)).draw();
        } catch (InvalidFormatException fault) {
            throw new IllegalStateException("the chart " + chart.id() + " could not be added", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(++drawings);
        properties.setName("Chart " + drawings);
        properties.setDescr(alt);
    }

    /// Bars of some districts leave room for a table above them; those of many have a page.
    private static int height(Chart chart, int width) {
        if (chart.kind() == Chart.Kind.HORIZONTAL_BAR) {
            int categories = chart.categories().size();
            int millimetres = categories > MANY
                    ? 26 + 7 * categories
                    : Math.min(TALL, 26 + 7 * categories * chart.series().size());
            return Math.min(TALLEST, millimetres) * EMU_PER_CENTIMETRE / 10;
        }
        return Math.min(11 * EMU_PER_CENTIMETRE, width * 46 / 100);
    }
}
