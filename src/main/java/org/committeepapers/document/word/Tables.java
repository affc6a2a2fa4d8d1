package org.committeepapers.document.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.committeepapers.document.word.Grid.Kind;
import org.committeepapers.document.word.Grid.Line;
import org.committeepapers.document.word.Grid.Slot;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;

/// XHTML tables to Word tables: header rows that repeat, rows that never break, spans, fixed widths.
final class Tables {

    /// The most rows, those of the header included, of a table that is not broken over two pages.
    private static final int SHORT = 32;

    private static final int SHORT_ON_LANDSCAPE = 8;

    private final Manuscript manuscript;

    Tables(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// A table without a single row leaves only its caption.
    void write(Element table) {
        manuscript.pass(table);
        Dom.first(table, "caption").ifPresent(caption -> manuscript.paragraph(Style.CAPTION, caption));
        Grid grid = Grid.of(table);
        if (grid.columns() > 0) {
            write(grid, Dom.first(table, "caption").map(Dom::text).orElse(""));
        }
    }

    private void write(Grid grid, String caption) {
        int[] widths = ColumnWidths.of(grid, tableWidth(grid));
        CTTbl table = manuscript.table();
        properties(table.addNewTblPr(), caption, grid);
        table.addNewTblGrid();
        for (int width : widths) {
            table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<Line> rows = grid.rows();
        for (int row = 0; row < rows.size(); row++) {
            boolean underlined = row + 1 == rows.size() || rows.get(row + 1).kind() != Kind.HEADER;
            RowLook look = new RowLook(rows.get(row).kind(), underlined, keepsWithNext(rows, row));
            write(rows.get(row), table.addNewTr(), look, widths);
        }
    }

    /// A table that is not long stays on one page with its notes; of a longer one the last two rows stay with them, and
    /// each row with a subtotal or total below it.
    private boolean keepsWithNext(List<Line> rows, int row) {
        int most = manuscript.landscape() ? SHORT_ON_LANDSCAPE : SHORT;
        return rows.size() <= most
                || row + 2 >= rows.size()
                || rows.get(row + 1).kind() != Kind.DETAIL;
    }

    /// A label and a figure or two need not stand at opposite edges of the page.
    private int tableWidth(Grid grid) {
        int share = switch (grid.figures()) {
            case 1 -> 62;
            case 2 -> 80;
            default -> 100;
        };
        return manuscript.textWidth() * share / 100;
    }

    private void properties(CTTblPr properties, String caption, Grid grid) {
        List<String> headings = grid.headings();
        properties.addNewTblStyle().setVal(Style.TABLE.id());
        width(properties.addNewTblW(), tableWidth(grid));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (manuscript.landscape()) {
            width(properties.addNewTblCellMar().addNewTop(), 0);
            width(properties.getTblCellMar().addNewBottom(), 0);
        }
        if (!caption.isEmpty()) {
            properties.addNewTblCaption().setVal(caption);
        }
        if (!headings.isEmpty()) {
            properties.addNewTblDescription().setVal("Columns: " + String.join("; ", headings));
        }
    }

    private void write(Line line, CTRow row, RowLook look, int[] widths) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (line.kind() == Kind.HEADER) {
            properties.addNewTblHeader();
        }
        int column = 0;
        for (Slot slot : line.slots()) {
            column = fill(row, column, slot.column(), look, widths);
            write(slot, row.addNewTc(), look, widths);
            column = slot.end();
        }
        fill(row, column, widths.length, look, widths);
    }

    /// Short rows are filled up, as Word needs a cell in every column.
    private int fill(CTRow row, int from, int to, RowLook look, int[] widths) {
        for (int column = from; column < to; column++) {
            CTTc cell = row.addNewTc();
            width(cell.addNewTcPr().addNewTcW(), widths[column]);
            manuscript.paragraph(cell, look.style(false, false));
        }
        return Math.max(from, to);
    }

    private void write(Slot slot, CTTc cell, RowLook look, int[] widths) {
        int width = 0;
        for (int column = slot.column(); column < slot.end(); column++) {
            width += widths[column];
        }
        width(cell.addNewTcPr().addNewTcW(), width);
        look.dress(cell.getTcPr(), slot);
        if (!slot.continued()) {
            manuscript.pass(slot.cell());
        }
        XWPFParagraph paragraph = manuscript.paragraph(cell, look.style(slot.numeric(), slot.width() > 1));
        if (look.keepWithNext()) {
            paragraph.setKeepNext(true);
        }
        if (!slot.continued()) {
            manuscript.write(slot.cell(), paragraph);
        }
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }
}
