package org.committeepapers.document.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.Row;

/// The looks of a workbook: sans serif, no fill, no italics; totals stand out by weight and rules.
final class Styles {

    static final short BODY_POINTS = 11;
    static final short TITLE_POINTS = 14;
    private static final String FONT = "Arial";

    private enum Use {
        TITLE,
        LINE,
        HEADER_WORDS,
        HEADER_NUMBER,
        WORDS,
        FORMULA_LIKE,
        SHORTHAND,
        NUMBER
    }

    private record Look(Use use, Row.Kind kind, int decimals) {}

    private final XSSFWorkbook workbook;
    private final XSSFFont bold;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(FONT);
        body.setFontHeightInPoints(BODY_POINTS);
        bold = bold(BODY_POINTS);
    }

    /// The style of titles; it carries the name `Heading 1` once the workbook is finished.
    XSSFCellStyle title() {
        return made.computeIfAbsent(new Look(Use.TITLE, Row.Kind.DETAIL, 0), look -> {
            XSSFCellStyle style = wrapped();
            style.setFont(bold(TITLE_POINTS));
            return style;
        });
    }

    XSSFCellStyle line() {
        return of(Use.LINE, Row.Kind.DETAIL, 0);
    }

    XSSFCellStyle header(boolean numeric) {
        return of(numeric ? Use.HEADER_NUMBER : Use.HEADER_WORDS, Row.Kind.DETAIL, 0);
    }

    /// Words of a row; `formulaLike` ones carry the mark that keeps them text when someone edits them.
    XSSFCellStyle words(Row.Kind kind, boolean formulaLike) {
        return of(formulaLike ? Use.FORMULA_LIKE : Use.WORDS, kind, 0);
    }

    XSSFCellStyle shorthand(Row.Kind kind) {
        return of(Use.SHORTHAND, kind, 0);
    }

    XSSFCellStyle number(Row.Kind kind, int decimals) {
        return of(Use.NUMBER, kind, decimals);
    }

    private XSSFCellStyle of(Use use, Row.Kind kind, int decimals) {
        return made.computeIfAbsent(new Look(use, kind, decimals), this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = wrapped();
        switch (look.use()) {
            case HEADER_WORDS -> {
                header(style);
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case HEADER_NUMBER -> {
                header(style);
                right(style);
            }
            case FORMULA_LIKE -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setQuotePrefixed(true);
            }
            case WORDS -> style.setAlignment(HorizontalAlignment.LEFT);
            case SHORTHAND -> right(style);
            case NUMBER -> {
                right(style);
                style.setWrapText(false);
                style.setDataFormat(workbook.createDataFormat().getFormat(digits(look.decimals())));
            }
            case TITLE, LINE -> {}
        }
        if (look.kind() != Row.Kind.DETAIL) {
            style.setFont(bold);
            style.setBorderTop(BorderStyle.THIN);
        }
        if (look.kind() == Row.Kind.TOTAL) {
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }

    /// With room to the words of the next column.
    private static void right(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private void header(XSSFCellStyle style) {
        style.setFont(bold);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.MEDIUM);
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont bold(short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private static String digits(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
