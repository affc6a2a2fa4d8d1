package org.committeepapers.document.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// What bars that float need beyond stacked bars: tops in the workbook, and an axis that starts near the lowest bar.
final class FloatingBars {

    /// Column C of the workbook holds the heights that are drawn.
    private static final int HEIGHTS = 2;

    private FloatingBars() {}

    /// The chart with one bar a category. Word draws floating bars as a stack, and stacks cannot stand side by side, so
    /// the second and further pairs of series become categories of their own: `KR9, salary with premium`.
    static Chart oneToACategory(Chart chart) {
        int pairs = chart.series().size() / 2;
        if (chart.kind() != Chart.Kind.FLOATING_BAR || pairs < 2) {
            return chart;
        }
        List<String> categories = new ArrayList<>();
        List<@Nullable Exact> bottoms = new ArrayList<>();
        List<@Nullable Exact> tops = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int pair = 0; pair < pairs; pair++) {
                Chart.Series bottom = chart.series().get(2 * pair);
                Chart.Series top = chart.series().get(2 * pair + 1);
                categories.add(chart.categories().get(category) + ": " + shared(bottom.name(), top.name()));
                bottoms.add(bottom.values().get(category));
                tops.add(top.values().get(category));
            }
        }
        return new Chart(
                chart.id(),
                chart.kind(),
                chart.title(),
                categories,
                List.of(new Chart.Series("From", bottoms), new Chart.Series("To", tops)),
                chart.format(),
                chart.target(),
                chart.altText());
    }

    /// The words that both names begin with, e.g. `Current salary range` of its minimum and its maximum.
    private static String shared(String bottom, String top) {
        int same = 0;
        while (same < Math.min(bottom.length(), top.length()) && bottom.charAt(same) == top.charAt(same)) {
            same++;
        }
        return bottom.substring(0, same).replaceFirst("[,\\s]+\\w*$", "").strip();
    }

    static void finish(
            XDDFChart drawn,
            ChartSheet sheet,
            String topsName,
            @Nullable BigDecimal[] tops,
            @Nullable BigDecimal[] heights)
            throws IOException, InvalidFormatException {
        XSSFSheet cells = drawn.getWorkbook().getSheetAt(0);
        String column = sheet.note(cells, topsName, tops);
        for (int bar = 0; bar < heights.length; bar++) {
            BigDecimal height = heights[bar];
            if (height != null) {
                XSSFCell cell = cells.getRow(bar + 1).getCell(HEIGHTS);
                cell.setCellFormula(column + (bar + 2) + "-B" + (bar + 2));
                cell.setCellValue(height.doubleValue());
            }
        }
    }

    /// Starts the axis at the round step below the lowest bar, never below zero.
    static void startAxisNear(XDDFValueAxis axis, @Nullable BigDecimal[] bottoms, @Nullable BigDecimal[] tops) {
        BigDecimal lowest = Arrays.stream(bottoms)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal highest = Arrays.stream(tops)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal range = highest.subtract(lowest);
        if (lowest.signum() <= 0 || range.signum() <= 0) {
            return;
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(range.precision() - range.scale() - 1);
        BigDecimal start = lowest.divideToIntegralValue(step).multiply(step);
        boolean hidden = start.compareTo(lowest) == 0;
        axis.setMinimum((hidden ? start.subtract(step) : start).doubleValue());
    }
}
