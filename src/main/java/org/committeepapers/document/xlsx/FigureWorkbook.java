package org.committeepapers.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.explain.Explanation;
import org.committeepapers.appendix.explain.Operand;
import org.committeepapers.appendix.explain.TableCell;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Working;

/// A figure as a workbook that works it out again: its operands with formulas on the first sheet, the rows behind each
/// operand on a sheet of their own.
public final class FigureWorkbook {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {46, 46, 24, 30};
    private static final int VALUE = 2;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Names names = new Names();
    private final XSSFSheet sheet;

    /// The sheets of rows: an operand that counts twice has one.
    private final IdentityHashMap<Operand, Rows> sheets = new IdentityHashMap<>();

    /// The rows of an operand.
    ///
    /// @param sheet its name
    /// @param formula what they come to
    private record Rows(String sheet, String formula) {}

    private FigureWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.sheet = workbook.createSheet(names.sheet("Figure"));
    }

    /// The bytes of the workbook. Where there is no figure it says why.
    public static byte[] of(Explanation figure) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FigureWorkbook(workbook).write(figure);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void write(Explanation figure) {
        TableCell cell = figure.cell();
        line(cell.table().title()).getCell(0).setCellStyle(styles.title());
        line("Row", cell.rowName());
        line("Column", cell.columnName());
        XSSFRow printed = line("Printed", "");
        Operand operand = figure.operand();
        if (operand == null) {
            printed.getCell(1).setCellValue(figure.printed());
            line("Why", figure.why());
        } else {
            line("Formula", figure.formula());
            int first = operands(operand);
            printed.createCell(VALUE)
                    .setCellFormula("ROUND(" + value(first) + ","
                            + figure.format().orElseThrow().decimals() + ")");
            printed.getCell(VALUE).setCellStyle(styles.line());
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
    }

    private XSSFRow line(String... words) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < words.length; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(words[column]);
            cell.setCellStyle(styles.line());
        }
        return row;
    }

    /// One line an operand, level by level, so that what a figure is worked out from stands together.
    ///
    /// @return the row of the figure itself
    private int operands(Operand figure) {
        XSSFRow header = line("What", "How", "Value", "Rows on the sheet");
        header.forEach(cell -> cell.setCellStyle(styles.header(cell.getColumnIndex() == VALUE)));
        int first = header.getRowNum() + 1;
        List<Operand> all = new ArrayList<>(List.of(figure));
        for (int at = 0; at < all.size(); at++) {
            Operand operand = all.get(at);
            XSSFRow row = line(operand.what(), operand.how());
            XSSFCell value = row.createCell(VALUE);
            value.setCellStyle(styles.line());
            value.setCellFormula(formula(operand, first + all.size()));
            if (sheets.get(operand) instanceof Rows(String name, String formula)) {
                XSSFCell where = row.createCell(VALUE + 1);
                where.setCellValue(name);
                where.setCellStyle(styles.line());
            }
            all.addAll(operand.of());
        }
        return first;
    }

    /// @param next the row of the first of its operands
    private String formula(Operand operand, int next) {
        return switch (operand.working()) {
            case Working.Sum _, Working.Count _ ->
                sheets.computeIfAbsent(operand, this::addSheet).formula();
            case Working.Given given -> number(given.value());
            case Working.Step step -> {
                String first = value(next);
                String second = value(next + 1);
                String rest = second + ":" + value(next + operand.of().size() - 1);
                String all = first + ":" + value(next + operand.of().size() - 1);
                yield switch (step.operation()) {
                    case PLUS -> "SUM(" + all + ")";
                    case LESS -> operand.of().size() == 1 ? first : first + "-SUM(" + rest + ")";
                    case TIMES -> "PRODUCT(" + all + ")";
                    case OVER -> first + "/" + second;
                    case PERCENT_OF -> first + "*100/" + second;
                    case TO_NEAREST -> "ROUND(" + first + "/" + second + ",0)*" + second;
                    case MEAN -> "AVERAGE(" + all + ")";
                    case LOWEST -> "MIN(" + all + ")";
                    case HIGHEST -> "MAX(" + all + ")";
                };
            }
        };
    }

    private static String value(int row) {
        return new CellReference(row, VALUE).formatAsString(false);
    }

    private static String number(Exact value) {
        return value.numerator().toPlainString() + "/" + value.denominator().toPlainString();
    }

    private Rows addSheet(Operand operand) {
        XSSFSheet rows = workbook.createSheet(names.sheet(operand.what()));
        return new Rows(rows.getSheetName(), RowsSheet.add(rows, styles, operand));
    }
}
