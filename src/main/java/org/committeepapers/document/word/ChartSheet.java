package org.committeepapers.document.word;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.Chart;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// The workbook behind a chart: categories in column A, one column a series, values rounded as they are printed.
final class ChartSheet {

    private final XDDFChart drawn;
    private final Chart chart;
    private final XDDFCategoryDataSource categories;
    private int columns;

    ChartSheet(XDDFChart drawn, Chart chart) {
        this.drawn = drawn;
        this.chart = chart;
        this.categories = XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(0), 0);
    }

    /// Adds a series of the chart with its own column.
    XDDFChartData.Series add(XDDFChartData data, Chart.Series series) {
        return add(data, series.name(), rounded(series.values()));
    }

    /// @param values one a category, null for a gap
    XDDFChartData.Series add(XDDFChartData data, String name, @Nullable BigDecimal[] values) {
        int column = ++columns;
        XDDFNumericalDataSource<BigDecimal> source = XDDFDataSourcesFactory.fromArray(values, range(column), column);
        source.setFormatCode(numberFormat());
        XDDFChartData.Series added = data.addSeries(categories, source);
        added.setTitle(name, drawn.setSheetTitle(name, column));
        return added;
    }

    @Nullable
    BigDecimal[] rounded(List<@Nullable Exact> values) {
        return values.stream()
                .map(value -> value == null ? null : chart.format().round(value))
                .toArray(BigDecimal[]::new);
    }

    /// Adds a column that is not drawn.
    ///
    /// @return its letter
    String note(XSSFSheet sheet, String name, @Nullable BigDecimal[] values) {
        int column = ++columns;
        drawn.setSheetTitle(name, column);
        for (int row = 0; row < values.length; row++) {
            BigDecimal value = values[row];
            if (value != null) {
                sheet.getRow(row + 1).createCell(column).setCellValue(value.doubleValue());
            }
        }
        return String.valueOf((char) ('A' + column));
    }

    /// Shows every number in the workbook with the decimals it is printed with.
    void format(XSSFWorkbook workbook) {
        CellStyle printed = workbook.createCellStyle();
        printed.setDataFormat(workbook.createDataFormat().getFormat(numberFormat()));
        for (Row row : workbook.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.STRING) {
                    cell.setCellStyle(printed);
                }
            }
        }
    }

    /// As Excel writes it, e.g. `#,##0.0`.
    String numberFormat() {
        int decimals = chart.format().decimals();
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private String range(int column) {
        return drawn.formatRange(
                new CellRangeAddress(1, Math.max(1, chart.categories().size()), column, column));
    }
}
