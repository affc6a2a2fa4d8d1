package org.committeepapers.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/// Item by item, what of the Analysis Function's checklist for accessible spreadsheets a program can see.
public final class XlsxAssert implements AutoCloseable {

    private static final long HEADING_1 = 1L + 15;

    private final XSSFWorkbook workbook;

    private XlsxAssert(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static XlsxAssert open(Path file) throws IOException {
        return new XlsxAssert(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
    }

    /// A workbook that the caller closes.
    static XlsxAssert of(XSSFWorkbook workbook) {
        return new XlsxAssert(workbook);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public List<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .toList();
    }

    /// Everything of the checklist.
    public XlsxAssert meetsTheChecklist() {
        sheets().forEach(this::titleIsHeading1);
        oneTableASheet();
        headersAreFilledAndUnique();
        noFurniture();
        plainCells();
        noCellIsBlankOrAFormula();
        cursorWaitsInA1();
        schemaValid();
        return this;
    }

    void titleIsHeading1(XSSFSheet sheet) {
        XSSFCell title = sheet.getRow(0).getCell(0);
        CTStylesheet styles = workbook.getStylesSource().getCTStylesheet();
        long master = title.getCellStyle().getCoreXf().getXfId();
        assertThat(title.getStringCellValue())
                .as("title of %s", sheet.getSheetName())
                .isNotBlank();
        assertThat(styles.getCellStyles().getCellStyleList())
                .filteredOn(style -> style.getXfId() == master)
                .singleElement()
                .satisfies(style -> {
                    assertThat(style.getName()).isEqualTo("Heading 1");
                    assertThat(style.getBuiltinId()).isEqualTo(HEADING_1);
                });
        assertThat(title.getCellStyle().getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 14);
    }

    void oneTableASheet() {
        assertThat(sheets()).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.getTables())
                    .as("tables of %s", sheet.getSheetName())
                    .hasSize(1);
            assertThat(table(sheet).getStartColIndex()).isZero();
            assertThat(table(sheet).getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        });
    }

    void headersAreFilledAndUnique() {
        assertThat(sheets()).allSatisfy(sheet -> {
            List<String> headers = row(sheet, table(sheet).getStartRowIndex()).stream()
                    .map(Cell::getStringCellValue)
                    .toList();
            assertThat(headers).doesNotContain("");
            assertThat(headers.stream().map(header -> header.toLowerCase(Locale.UK)))
                    .doesNotHaveDuplicates();
            assertThat(table(sheet).getCTTable().getTableColumns().getTableColumnList())
                    .extracting(column -> column.getName())
                    .containsExactlyElementsOf(headers);
            assertThat(table(sheet).getCTTable().getHeaderRowCount()).isEqualTo(1);
        });
    }

    void noFurniture() {
        assertThat(sheets()).allSatisfy(sheet -> {
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(table(sheet).getCTTable().isSetAutoFilter()).isFalse();
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getCTWorksheet().isSetHeaderFooter()).isFalse();
        });
    }

    void plainCells() {
        assertThat(cells()).allSatisfy(cell -> {
            assertThat(cell.getCellStyle().getWrapText()).isEqualTo(cell.getCellType() == CellType.STRING);
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell.getCellStyle().getFont().getFontName()).isEqualTo("Arial");
            assertThat(cell.getCellStyle().getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 10);
            assertThat(cell.getCellStyle().getFont().getItalic()).isFalse();
        });
    }

    void noCellIsBlankOrAFormula() {
        assertThat(cells())
                .noneMatch(cell -> cell.getCellType() == CellType.BLANK)
                .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(body(sheet))
                        .allSatisfy(row -> assertThat(row).hasSize(table(sheet).getColumnCount())));
    }

    void cursorWaitsInA1() {
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(sheets())
                .allSatisfy(sheet ->
                        assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1"));
        assertThat(sheets().stream().map(XSSFSheet::isSelected).toList()).startsWith(true);
        assertThat(sheets().stream().skip(1)).noneMatch(XSSFSheet::isSelected);
    }

    void schemaValid() {
        assertThat(workbook.getCTWorkbook().validate()).isTrue();
        assertThat(workbook.getStylesSource().getCTStylesheet().validate()).isTrue();
        assertThat(sheets()).allSatisfy(sheet -> {
            assertThat(sheet.getCTWorksheet().validate()).isTrue();
            assertThat(table(sheet).getCTTable().validate()).isTrue();
        });
    }

    /// The rows of a sheet's table below its header.
    public List<List<XSSFCell>> body(XSSFSheet sheet) {
        List<List<XSSFCell>> rows = new ArrayList<>();
        for (int row = table(sheet).getStartRowIndex() + 1; row <= table(sheet).getEndRowIndex(); row++) {
            rows.add(row(sheet, row));
        }
        return rows;
    }

    private static List<XSSFCell> row(XSSFSheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(XSSFCell.class::cast)
                .toList();
    }

    private static XSSFTable table(XSSFSheet sheet) {
        return sheet.getTables().getFirst();
    }

    List<XSSFCell> cells() {
        return sheets().stream()
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast)
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
