package org.committeepapers.document.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Chart.Kind;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/// Draws a chart as one that Word can edit: its data in an embedded workbook, its title left to the caption.
final class NativeChart {

    /// More values than these and labels run into each other; the table beside the chart holds them all.
    private static final int MOST_LABELS = 36;

    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private static final int MOST_LABELS_ACROSS = 14;

    private final XWPFChart drawn;
    private final Chart chart;
    private final ChartSheet sheet;
    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;
    private boolean legend;

    NativeChart(XWPFChart drawn, Chart chart) {
        boolean lying = chart.kind() == Kind.HORIZONTAL_BAR;
        this.drawn = drawn;
        this.chart = chart;
        this.sheet = new ChartSheet(drawn, chart);
        this.categories = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        this.values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        this.legend = chart.series().size() > 1;
    }

    void draw() throws IOException, InvalidFormatException {
        axes();
        switch (chart.kind()) {
            case STACKED_COLUMN -> bars(chart.series(), BarGrouping.STACKED);
            case COLUMN, HORIZONTAL_BAR -> bars(chart.series(), BarGrouping.CLUSTERED);
            case LINE -> lines(chart.series(), categories, values, 0);
            case FLOATING_BAR -> floatingBars();
            case COLUMN_WITH_LINE -> columnsWithLine();
        }
        target();
        sheet.format(drawn.getWorkbook());
        if (legend) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            drawn.getOrAddLegend().setOverlay(false);
        }
        drawn.setAutoTitleDeleted(true);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        ChartLook.page(drawn);
    }

    private void axes() {
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddShapeProperties().setLineProperties(ChartLook.axisLine());
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (chart.kind() == Kind.HORIZONTAL_BAR && chart.categories().size() > MOST_LABELS) {
            ChartLook.smallWords(drawn.getCTChart().getPlotArea().getCatAxArray(0));
        }
        if (chart.kind() == Kind.HORIZONTAL_BAR) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        } else {
            values.setCrosses(AxisCrosses.AUTO_ZERO);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        quiet(values, unitTitle());
        ChartLook.grid(values);
        if (Stacks.ofOneWhole(chart)) {
            values.setMaximum(Stacks.WHOLE);
        }
    }

    private void quiet(XDDFValueAxis axis, String title) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(axisFormat());
        if (!title.isEmpty()) {
            axis.setTitle(title);
        }
    }

    /// Ticks stand at whole numbers unless the values are small.
    private String axisFormat() {
        boolean small = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value ->
                        value == null || chart.format().round(value).abs().compareTo(FEW) < 0);
        return small ? sheet.numberFormat() : "#,##0";
    }

    private String unitTitle() {
        return switch (chart.format().unit()) {
            case COUNT -> "";
            case PERCENT -> "%";
            default -> chart.format().unit().header();
        };
    }

    private XDDFBarChartData barData(BarGrouping grouping) {
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(chart.kind() == Kind.HORIZONTAL_BAR ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(grouping);
        data.setVaryColors(false);
        data.setGapWidth(60);
        if (grouping == BarGrouping.STACKED) {
            overlapFully();
        }
        return data;
    }

    /// Written as an attribute, because poi-ooxml-lite leaves out the type behind `setOverlap`.
    private void overlapFully() {
        var bars = drawn.getCTChart().getPlotArea().getBarChartList().getLast();
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private void bars(List<Chart.Series> series, BarGrouping grouping) {
        XDDFBarChartData data = barData(grouping);
        for (int number = 0; number < series.size(); number++) {
            String colour = ChartLook.colour(number, chart.series().size());
            XDDFBarChartData.Series added = (XDDFBarChartData.Series) sheet.add(data, series.get(number));
            ChartLook.bar(added, colour);
            added.setInvertIfNegative(false);
            if (labelled() && grouping == BarGrouping.STACKED) {
                String format = Stacks.labelFormat(chart, sheet.numberFormat());
                ChartLook.labels(added.getCTBarSer().addNewDLbls(), format, STDLblPos.CTR, colour);
                if (chart.target() != null) {
                    ChartLook.ground(added.getCTBarSer().getDLbls(), colour);
                }
            } else if (labelled()) {
                ChartLook.labelsOnPage(added.getCTBarSer().addNewDLbls(), sheet.numberFormat(), STDLblPos.OUT_END);
            }
        }
        drawn.plot(data);
    }

    private XDDFLineChartData lineData(XDDFCategoryAxis across, XDDFValueAxis up) {
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, across, up);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        return data;
    }

    private void lines(List<Chart.Series> series, XDDFCategoryAxis across, XDDFValueAxis up, int firstNumber) {
        XDDFLineChartData data = lineData(across, up);
        for (int number = 0; number < series.size(); number++) {
            int all = firstNumber + number;
            XDDFLineChartData.Series added = (XDDFLineChartData.Series) sheet.add(data, series.get(number));
            ChartLook.line(added, all, ChartLook.colour(all, chart.series().size()));
            if (labelled() && series.size() == 1) {
                ChartLook.labelsOnPage(added.getCTLineSer().addNewDLbls(), sheet.numberFormat(), labelPlace());
            }
        }
        drawn.plot(data);
    }

    /// Below the line where a target is likely to run above it.
    private STDLblPos.Enum labelPlace() {
        return chart.target() == null ? STDLblPos.T : STDLblPos.B;
    }

    /// Bars that stand on an invisible series of their bottoms. Their heights are formulas, so that a reader who edits
    /// the data changes bottoms and tops as they are printed.
    private void floatingBars() throws IOException, InvalidFormatException {
        Chart.Series bottoms = chart.series().get(0);
        Chart.Series tops = chart.series().get(1);
        @Nullable BigDecimal[] low = sheet.rounded(bottoms.values());
        @Nullable BigDecimal[] high = sheet.rounded(tops.values());
        @Nullable BigDecimal[] heights = new BigDecimal[low.length];
        for (int bar = 0; bar < low.length; bar++) {
            BigDecimal from = low[bar];
            BigDecimal to = high[bar];
            heights[bar] = from == null || to == null ? null : to.subtract(from);
        }
        XDDFBarChartData data = barData(BarGrouping.STACKED);
        XDDFBarChartData.Series below = (XDDFBarChartData.Series) sheet.add(data, bottoms);
        below.getCTBarSer().addNewSpPr().addNewNoFill();
        XDDFChartData.Series range = sheet.add(data, bottoms.name() + " to " + tops.name(), heights);
        ChartLook.bar(range, ChartLook.BLUE);
        drawn.plot(data);
        FloatingBars.finish(drawn, sheet, tops.name(), high, heights);
        FloatingBars.startAxisNear(values, low, high);
        legend = false;
    }

    /// The last series is the line, on its own axis to the right.
    private void columnsWithLine() {
        Chart.Series line = chart.series().getLast();
        List<Chart.Series> columns = chart.series().subList(0, chart.series().size() - 1);
        bars(columns, BarGrouping.CLUSTERED);
        XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        across.setVisible(false);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.RIGHT);
        across.crossAxis(up);
        up.crossAxis(across);
        up.setCrosses(AxisCrosses.MAX);
        quiet(up, line.name());
        lines(List.of(line), across, up, columns.size());
    }

    /// A dashed line across all categories. Lying bars have none to cross: there the axis names the target.
    private void target() {
        Chart.Target target = chart.target();
        if (target == null) {
            return;
        }
        if (chart.kind() == Kind.HORIZONTAL_BAR) {
            values.setTitle((unitTitle() + "   (" + target.name() + ")").strip());
            return;
        }
        XDDFLineChartData data = lineData(categories, values);
        BigDecimal[] level = new BigDecimal[chart.categories().size()];
        Arrays.fill(level, chart.format().round(target.value()));
        ChartLook.target(sheet.add(data, target.name(), level));
        drawn.plot(data);
        legend = true;
    }

    private boolean labelled() {
        int count = chart.categories().size();
        int across = chart.kind() == Kind.COLUMN ? count * chart.series().size() : count;
        boolean room = chart.kind() == Kind.HORIZONTAL_BAR || across <= MOST_LABELS_ACROSS;
        return room && count * chart.series().size() <= MOST_LABELS && chart.kind() != Kind.COLUMN_WITH_LINE;
    }
}
