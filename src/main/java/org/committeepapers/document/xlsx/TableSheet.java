package org.committeepapers.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;

/// One sheet: title in A1, then what a reader must know, then the table against the left edge and nothing below it.
final class TableSheet {

    private static final int CHARACTER = 256;
    private static final int LABELS = 46;
    private static final int WORDS = 30;
    private static final int NUMBERS = 18;

    /// Letters to the width of a digit, on average, where lines break between words.
    private static final double FILLED = 1;

    private static final float LEADING = 1.36f;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final AppendixTable table;
    private int next;

    private TableSheet(XSSFSheet sheet, Styles styles, AppendixTable table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
    }

    static void add(XSSFWorkbook workbook, Styles styles, Names names, AppendixTable table) {
        XSSFSheet sheet = workbook.createSheet(names.sheet(table.name()));
        TableSheet writer = new TableSheet(sheet, styles, table);
        writer.aboveTheTable();
        List<String> headers = Headers.of(table);
        int first = writer.next;
        writer.headers(headers);
        table.rows().forEach(writer::row);
        if (table.rows().isEmpty()) {
            writer.emptyRow();
        }
        writer.markUp(names.table(table.name()), headers, first);
        writer.columnWidths();
        sheet.forEach(row -> row.setHeightInPoints(writer.height((XSSFRow) row)));
        page(sheet);
        sheet.setActiveCell(CellAddress.A1);
    }

    private void aboveTheTable() {
        line(table.title(), styles.title());
        for (String note : table.notes()) {
            line(note, styles.line());
        }
        shorthand().forEach(meaning -> line(meaning, styles.line()));
        if (!table.source().isBlank()) {
            line(table.source().startsWith("Source") ? table.source() : "Source: " + table.source(), styles.line());
        }
    }

    private void line(String words, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /// What each symbol of this table means, with the reasons it stands for here.
    private List<String> shorthand() {
        Map<Shorthand, TreeSet<String>> reasons = new TreeMap<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Missing(Shorthand symbol, String reason)) {
                    reasons.computeIfAbsent(symbol, any -> new TreeSet<>()).add(reason);
                } else if (blank(cell)) {
                    reasons.computeIfAbsent(Shorthand.NOT_APPLICABLE, any -> new TreeSet<>());
                }
            }
        }
        List<String> lines = new ArrayList<>();
        reasons.forEach((symbol, why) -> {
            why.removeIf(String::isBlank);
            String because = why.isEmpty() ? "" : ": " + String.join("; ", why);
            lines.add(symbol.printed() + " means " + symbol.meaning() + because + ".");
        });
        return lines;
    }

    private void headers(List<String> headers) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < headers.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(styles.header(table.columns().get(column).numeric()));
        }
    }

    private void row(Row row) {
        XSSFRow target = sheet.createRow(next++);
        for (int column = 0; column < row.cells().size(); column++) {
            fill(target.createCell(column), row, column);
        }
    }

    private void fill(XSSFCell target, Row row, int column) {
        Cell cell = row.cells().get(column);
        if (cell instanceof Cell.Figure figure) {
            Format format = table.format(figure, column);
            target.setCellValue(format.round(figure.value()).doubleValue());
            target.setCellStyle(styles.number(row.kind(), format.decimals()));
        } else if (cell instanceof Cell.Missing || blank(cell)) {
            target.setCellValue(blank(cell) ? Shorthand.NOT_APPLICABLE.printed() : table.printed(row, column));
            target.setCellStyle(
                    table.columns().get(column).format() == null
                            ? styles.words(row.kind(), false)
                            : styles.shorthand(row.kind()));
        } else {
            String words = table.printed(row, column);
            target.setCellValue(words);
            target.setCellStyle(styles.words(row.kind(), "=+-@\t\r".indexOf(words.charAt(0)) >= 0));
        }
    }

    private static boolean blank(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.isEmpty();
    }

    /// Excel has no table without a row.
    private void emptyRow() {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < table.columns().size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(column == 0 ? "No rows this month" : Shorthand.NOT_APPLICABLE.printed());
            cell.setCellStyle(styles.words(Row.Kind.DETAIL, false));
        }
    }

    private void markUp(String name, List<String> headers, int first) {
        CellReference start = new CellReference(first, 0);
        CellReference end = new CellReference(next - 1, headers.size() - 1);
        XSSFTable marked = sheet.createTable(new AreaReference(start, end, SpreadsheetVersion.EXCEL2007));
        marked.setName(name);
        marked.setDisplayName(name);
        if (marked.getCTTable().isSetAutoFilter()) {
            marked.getCTTable().unsetAutoFilter();
        }
    }

    private void columnWidths() {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, characters(column) * CHARACTER);
        }
    }

    private int characters(int column) {
        return column == 0 ? LABELS : table.columns().get(column).numeric() ? NUMBERS : WORDS;
    }

    /// High enough for the wrapped words of every cell: not every program works that out when it opens the file.
    private float height(XSSFRow row) {
        float highest = 0;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            short points = ((XSSFCell) cell).getCellStyle().getFont().getFontHeightInPoints();
            int length = cell.getCellType() == CellType.STRING
                    ? cell.getStringCellValue().length()
                    : 1;
            double fitting = characters(cell.getColumnIndex()) * FILLED * Styles.BODY_POINTS / points;
            highest = Math.max(highest, (float) Math.ceil(length / fitting) * points * LEADING);
        }
        return highest;
    }

    /// Prints on A4, as wide as the page.
    private static void page(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
