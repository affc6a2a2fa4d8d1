package org.committeepapers.document.word;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// The house look of charts: its palette in an order whose neighbours differ in greyscale too, quiet axes, small text.
final class ChartLook {

    static final String BLUE = "12436D";
    private static final String ORANGE = "F46A25";
    static final String INK = "3D3D3D";
    private static final String RULE = "D0D0D0";
    private static final String WHITE = "FFFFFF";

    private static final List<String> PALETTE = List.of(BLUE, "28A197", "801650", ORANGE, INK, "A285D1");
    private static final List<String> DUO = List.of(BLUE, ORANGE);
    private static final List<String> LIGHT = List.of("28A197", ORANGE, "A285D1");
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE);

    private static final int TEXT_SIZE = 900;
    private static final int SMALL = 700;

    private ChartLook() {}

    static String colour(int series, int of) {
        List<String> palette = of <= DUO.size() ? DUO : PALETTE;
        return palette.get(series % palette.size());
    }

    /// A bar with a white edge, so that stacked bars stay apart without colour.
    static void bar(XDDFChartData.Series series, String colour) {
        series.setFillProperties(fill(colour));
        series.setLineProperties(line(WHITE, 0.75));
    }

    static void line(XDDFChartData.Series series, int number, String colour) {
        series.setLineProperties(line(colour, 2.25));
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) series;
        line.setSmooth(false);
        line.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
        var marker = line.getCTLineSer().getMarker();
        var shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
    }

    /// Dashed and without marks: a measure to hold against, not a series.
    static void target(XDDFChartData.Series series) {
        XDDFLineProperties dashed = line(INK, 1.5);
        dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(dashed);
        ((XDDFLineChartData.Series) series).setSmooth(false);
        ((XDDFLineChartData.Series) series).setMarkerStyle(MarkerStyle.NONE);
    }

    static void grid(XDDFChartAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(line(RULE, 0.5));
    }

    static XDDFLineProperties axisLine() {
        return line("8C8C8C", 0.75);
    }

    /// Small dark text everywhere, on a plain page without a frame.
    static void page(XDDFChart chart) {
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        text(chart.getCTChartSpace().addNewTxPr(), INK);
        var shape = chart.getCTChartSpace().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(bytes(WHITE));
        shape.addNewLn().addNewNoFill();
    }

    /// Values beside or in their marks, in a colour that can be read there.
    ///
    /// @param under the colour below the label, or white
    static void labels(CTDLbls labels, String format, STDLblPos.Enum place, String under) {
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        text(labels.addNewTxPr(), under.equals(WHITE) || LIGHT.contains(under) ? "000000" : WHITE);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// Keeps a target's line from running through the words.
    static void ground(CTDLbls labels, String colour) {
        labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
    }

    static void labelsOnPage(CTDLbls labels, String format, STDLblPos.Enum place) {
        labels(labels, format, place, WHITE);
    }

    /// Names so many that they stand close.
    static void smallWords(CTCatAx axis) {
        text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), INK, SMALL);
    }

    private static void text(CTTextBody body, String colour) {
        text(body, colour, TEXT_SIZE);
    }

    private static void text(CTTextBody body, String colour, int size) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var paragraph = body.addNewP();
        CTTextCharacterProperties look = paragraph.addNewPPr().addNewDefRPr();
        look.setSz(size);
        look.setB(false);
        look.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        look.addNewLatin().setTypeface("Arial");
        paragraph.addNewEndParaRPr().setLang("en-GB");
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    private static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }
}
