package org.committeepapers.document.xlsx;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/// Gives a cell style the built-in name `Heading 1`, by which assistive technology knows a sheet's title.
///
/// POI has no call for named styles and its small schema no type for them, so the names are written as plain elements.
final class HeadingStyle {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int NORMAL = 0;
    private static final int HEADING_1 = 16;

    private HeadingStyle() {}

    static void name(XSSFWorkbook workbook, XSSFCellStyle title) {
        CTXf master = CTXf.Factory.newInstance();
        master.setNumFmtId(0);
        master.setFontId(title.getCoreXf().getFontId());
        master.setFillId(0);
        master.setBorderId(0);
        long id = workbook.getStylesSource().putCellStyleXf(master) - 1L;
        title.getCoreXf().setXfId(id);
        CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
        try (XmlCursor cursor = sheet.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("cellStyles", SPREADSHEET);
            cursor.insertAttributeWithValue("count", "2");
            style(cursor, "Normal", NORMAL, 0);
            style(cursor, "Heading 1", HEADING_1, id);
        }
    }

    private static void style(XmlCursor cursor, String name, int builtin, long master) {
        cursor.beginElement("cellStyle", SPREADSHEET);
        cursor.insertAttributeWithValue("name", name);
        cursor.insertAttributeWithValue("xfId", Long.toString(master));
        cursor.insertAttributeWithValue("builtinId", Integer.toString(builtin));
        cursor.toEndToken();
        cursor.toNextToken();
    }
}
