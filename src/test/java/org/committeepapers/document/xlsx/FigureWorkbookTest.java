package org.committeepapers.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.explain.Explanation;
import org.committeepapers.appendix.explain.TableCell;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.Appendices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas of an explained figure's workbook, worked out by a spreadsheet program, come to the figure.
class FigureWorkbookTest {

    static final int VALUE = 2;

    @ParameterizedTest
    @CsvSource({
        "derbyshire-2019, 2019-04, advert-response",
        "derbyshire-2019, 2019-04, service-comparison",
        "derbyshire-2019, 2019-04, budget-position",
        "wokingham-2015, 2014-12, turnover-by-quarter",
        "wokingham-2015, 2014-12, new-recruits",
        "kent-2011, 2011-04, recruitment-needs",
        "kent-2016, 2016-06, staffing-mix"
    })
    void the_workbook_computes_the_figure_again(String council, String month, String slug) throws Exception {
        MonthData data = SampleMonth.of(council, month);
        var appendix = Appendices.shipped(Path.of("templates")).bySlug().get(slug);
        SoftAssertions figures = new SoftAssertions();
        int tried = 0;
        for (AppendixTable table : appendix.of(data).tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    TableCell cell = new TableCell(table, row, column);
                    if (cell.cell() instanceof Cell.Figure) {
                        check(figures, Explanation.of(cell, data));
                        tried++;
                    }
                }
            }
        }
        figures.assertAll();
        assertThat(tried).isPositive();
    }

    private static void check(SoftAssertions figures, Explanation figure) throws Exception {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FigureWorkbook.of(figure)))) {
            FormulaEvaluator program = workbook.getCreationHelper().createFormulaEvaluator();
            program.clearAllCachedResultValues();
            Sheet sheet = workbook.getSheet("Figure");
            String name = figure.cell().rowName() + ", " + figure.cell().columnName();
            figures.assertThat(number(program, row(sheet, "Printed")))
                    .as(name)
                    .isCloseTo(
                            figure.format().orElseThrow().round(figure.exact()).doubleValue(), within(1e-9));
            Row exact = sheet.getRow(row(sheet, "What").getRowNum() + 1);
            figures.assertThat(number(program, exact))
                    .as(name)
                    .isCloseTo(figure.exact().rounded(9).doubleValue(), within(1e-6));
        }
    }

    private static double number(FormulaEvaluator program, Row row) {
        return program.evaluate(row.getCell(VALUE)).getNumberValue();
    }

    private static Row row(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    @Test
    void a_sheet_of_rows_follows_a_change_that_an_officer_tries() throws Exception {
        MonthData data = SampleMonth.of("derbyshire-2019", "2019-04");
        var content = Appendices.shipped(Path.of("templates"))
                .bySlug()
                .get("service-comparison")
                .of(data);
        Explanation figure = Explanation.of(TableCell.find(content, null, "#1", "childrens_services"), data);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FigureWorkbook.of(figure)))) {
            Sheet rows = workbook.getSheetAt(1);
            rows.getRow(1).getCell(0).setCellValue("no");
            FormulaEvaluator program = workbook.getCreationHelper().createFormulaEvaluator();
            program.clearAllCachedResultValues();
            Row exact = workbook.getSheet("Figure")
                    .getRow(row(workbook.getSheet("Figure"), "What").getRowNum() + 1);
            assertThat(BigDecimal.valueOf(number(program, exact)))
                    .isNotEqualByComparingTo(figure.exact().rounded(9));
        }
    }
}
