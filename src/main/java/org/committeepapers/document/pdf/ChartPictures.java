package org.committeepapers.document.pdf;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.committeepapers.appendix.Chart;
import org.committeepapers.document.chart.Drawing;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.w3c.dom.Element;

/// Puts a chart, laid out for the width it has, in the place of `<img src="chart:id">`.
final class ChartPictures extends ITextReplacedElementFactory {

    static final String SCHEME = "chart:";

    private final Map<String, Chart> charts;
    private final BiFunction<Chart, Float, Drawing> layout;
    private final HouseFonts fonts;
    private final float dotsPerPoint;

    ChartPictures(
            Map<String, Chart> charts,
            BiFunction<Chart, Float, Drawing> layout,
            HouseFonts fonts,
            ITextOutputDevice device) {
        super(device);
        this.charts = charts;
        this.layout = layout;
        this.fonts = fonts;
        this.dotsPerPoint = device.getDotsPerPoint();
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext c, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null || !Dom.name(element).equals("img")) {
            return null;
        }
        String source = element.getAttribute("src");
        if (!source.startsWith(SCHEME)) {
            return super.createReplacedElement(c, box, agent, cssWidth, cssHeight);
        }
        Chart chart = charts.get(source.substring(SCHEME.length()));
        if (chart == null) {
            throw new UnfitForPrintException("there is no chart for the image " + source);
        }
        int width = cssWidth > 0
                ? cssWidth
                : Objects.requireNonNull(box.getContainingBlock()).getContentWidth();
        return new ChartPicture(layout.apply(chart, width / dotsPerPoint), dotsPerPoint, fonts);
    }
}
