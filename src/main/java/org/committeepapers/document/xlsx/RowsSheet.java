package org.committeepapers.document.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.committeepapers.appendix.Row;
import org.committeepapers.appendix.explain.Operand;
import org.committeepapers.appendix.explain.RowBehind;
import org.committeepapers.measure.Working;

/// The rows behind an operand, those left out below those counted, with what adds them up.
final class RowsSheet {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {10, 40, 16, 8, 16, 10, 20, 46, 10};
    private static final int ROW = 3;
    private static final int NUMBER = 4;
    private static final int RULE = 7;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final boolean counts;

    private RowsSheet(XSSFSheet sheet, Styles styles, boolean counts) {
        this.sheet = sheet;
        this.styles = styles;
        this.counts = counts;
    }

    /// @return the formula that the rows come to
    static String add(XSSFSheet sheet, Styles styles, Operand operand) {
        return new RowsSheet(sheet, styles, operand.working() instanceof Working.Count).write(operand);
    }

    private String write(Operand operand) {
        String number = operand.working() instanceof Working.Sum sum ? sum.column() : "Counts as number";
        List<String> headers =
                new ArrayList<>(List.of("Counted", "File", "Sheet", "Row", number, "Role", "Unit", "Left out by"));
        if (counts) {
            headers.add("Counts");
        }
        XSSFRow header = sheet.createRow(0);
        for (int column = 0; column < headers.size(); column++) {
            text(header, column, headers.get(column));
            header.getCell(column).setCellStyle(styles.header(column == ROW || column == NUMBER));
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        Stream.concat(
                        // rows of one thing stand together: the first of them counts
                        operand.counted().stream().sorted(Comparator.comparingInt(RowBehind::thing)),
                        operand.leftOut().stream())
                .forEach(this::row);
        sheet.createFreezePane(0, 1);
        int last = sheet.getLastRowNum() + 1;
        return counts
                ? "SUM(" + column("I", last) + ")"
                : "SUMIF(" + column("A", last) + ",\"yes\"," + column("E", last) + ")";
    }

    private void row(RowBehind behind) {
        int at = sheet.getLastRowNum() + 1;
        XSSFRow row = sheet.createRow(at);
        text(row, 0, behind.counted() ? "yes" : "no");
        if (behind.origin() != null) {
            text(row, 1, behind.origin().file());
            text(row, 2, behind.origin().sheet() == null ? "" : behind.origin().sheet());
            row.createCell(ROW).setCellValue((double) behind.origin().row());
        }
        if (behind.number() != null) {
            row.createCell(NUMBER).setCellValue(behind.number().doubleValue());
        } else if (behind.thing() > 0) {
            row.createCell(NUMBER).setCellValue(behind.thing());
        }
        text(row, NUMBER + 1, behind.role());
        text(row, NUMBER + 2, behind.unit());
        text(row, RULE, behind.rule());
        if (counts) {
            // the row above is the header's, in words, or another row's
            row.createCell(RULE + 1).setCellFormula("IF(AND(A%1$d=\"yes\",E%1$d<>E%2$d),1,0)".formatted(at + 1, at));
        }
    }

    private void text(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(styles.words(Row.Kind.DETAIL, false));
    }

    private String column(String letter, int last) {
        return "'" + sheet.getSheetName() + "'!" + letter + "2:" + letter + Math.max(2, last);
    }
}
