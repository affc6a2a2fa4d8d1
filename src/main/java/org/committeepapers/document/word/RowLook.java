package org.committeepapers.document.word;

import java.math.BigInteger;
import org.committeepapers.document.word.Grid.Kind;
import org.committeepapers.document.word.Grid.Slot;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// How the cells of one row look: the paragraph style, and the rules that a table style cannot draw, because it knows
/// one header row only and LibreOffice no total row at all.
///
/// @param lastOfHeader whether no further header row follows
/// @param keepWithNext whether the row stays on the page of the row below it
record RowLook(Kind kind, boolean lastOfHeader, boolean keepWithNext) {

    private static final String DARK = "3D3D3D";
    private static final String QUIET = "8C8C8C";
    private static final int GROUP_GAP = 220;
    private static final int WORDS_GAP = 200;

    Style style(boolean figures, boolean group) {
        return switch (kind) {
            case HEADER ->
                group ? Style.TABLE_HEADING_GROUP : figures ? Style.TABLE_HEADING_NUMBER : Style.TABLE_HEADING;
            case DETAIL -> figures ? Style.TABLE_NUMBER : Style.TABLE_TEXT;
            case SUBTOTAL -> figures ? Style.TABLE_SUBTOTAL_NUMBER : Style.TABLE_SUBTOTAL;
            case TOTAL -> figures ? Style.TABLE_TOTAL_NUMBER : Style.TABLE_TOTAL;
        };
    }

    void dress(CTTcPr cell, Slot slot) {
        if (slot.width() > 1) {
            cell.addNewGridSpan().setVal(BigInteger.valueOf(slot.width()));
        }
        if (slot.continued()) {
            cell.addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (slot.height() > 1) {
            cell.addNewVMerge().setVal(STMerge.RESTART);
        }
        rules(cell, slot);
        if (gapBefore(slot) > 0) {
            CTTblWidth gap = cell.addNewTcMar().addNewLeft();
            gap.setType(STTblWidth.DXA);
            gap.setW(BigInteger.valueOf(gapBefore(slot)));
        }
        if (kind == Kind.HEADER) {
            cell.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        }
    }

    /// Room before a group of columns, and before words, which may follow right-aligned figures.
    static int gapBefore(Slot slot) {
        if (Dom.hasClass(slot.cell(), "first-of-group")) {
            return GROUP_GAP;
        }
        return slot.column() > 0 && slot.width() == 1 && !slot.numeric() ? WORDS_GAP : 0;
    }

    private void rules(CTTcPr cell, Slot slot) {
        switch (kind) {
            case HEADER -> {
                boolean reachesBody = lastOfHeader || slot.height() > 1 || slot.continued();
                rule(cell.addNewTcBorders().addNewBottom(), reachesBody ? 8 : 4, reachesBody ? DARK : QUIET);
            }
            case SUBTOTAL -> rule(cell.addNewTcBorders().addNewTop(), 6, QUIET);
            case TOTAL -> {
                CTTcBorders borders = cell.addNewTcBorders();
                rule(borders.addNewTop(), 8, DARK);
                rule(borders.addNewBottom(), 8, DARK);
            }
            case DETAIL -> {}
        }
    }

    /// @param eighths thickness in eighths of a point
    private static void rule(CTBorder border, int eighths, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }
}
