package org.committeepapers.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// XHTML lists as real Word lists. The look of bullets and numbers is the numbering that the reference document has
/// tied to each list style; every ordered list counts anew.
final class Lists {

    private static final int DEEPEST_LEVEL = 8;
    private static final int LEVEL_INDENT = 397;

    private final Manuscript manuscript;

    Lists(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(Element list) {
        write(list, 0, 0);
    }

    private void write(Element list, int depth, int outer) {
        manuscript.pass(list);
        Style style = styleOf(list);
        int level = Math.min(depth, DEEPEST_LEVEL);
        int indent = indent(list, outer);
        BigInteger numbering = style == Style.BULLETS ? numberingOf(style) : restarted(style, level);
        for (Element item : Dom.elements(list)) {
            write(item, style, numbering, level, indent);
        }
    }

    private void write(Element item, Style style, BigInteger numbering, int level, int indent) {
        manuscript.pass(item);
        ListItem parts = ListItem.of(item);
        XWPFParagraph first = manuscript.paragraph(style);
        first.setNumID(numbering);
        first.setNumILvl(BigInteger.valueOf(level));
        if (indent > 0) {
            first.setIndentationLeft(indent + LEVEL_INDENT * (level + 1));
            first.setIndentationHanging(LEVEL_INDENT);
        }
        manuscript.write(parts.first(), first);
        for (Element more : parts.rest()) {
            if (Dom.is(more, "ul", "ol")) {
                write(more, level + 1, indent);
            } else {
                manuscript.paragraph(Style.LIST_CONTINUED, more);
            }
        }
    }

    /// A list that belongs to a numbered paragraph starts under its text; styles cannot know what stands before.
    private static int indent(Element list, int outer) {
        @Nullable Node before = list.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        boolean numbered = before instanceof Element paragraph && Dom.hasClass(paragraph, "numbered");
        return numbered ? Blocks.NUMBER_WIDTH : outer;
    }

    private static Style styleOf(Element list) {
        if (Dom.is(list, "ul")) {
            return Style.BULLETS;
        }
        return Dom.hasClass(list, "letters") ? Style.LETTERS : Style.NUMBERS;
    }

    private BigInteger numberingOf(Style style) {
        XWPFDocument document = manuscript.document();
        return document.getStyles()
                .getStyle(style.id())
                .getCTStyle()
                .getPPr()
                .getNumPr()
                .getNumId()
                .getVal();
    }

    private BigInteger restarted(Style style, int level) {
        XWPFNumbering numbering = manuscript.document().getNumbering();
        BigInteger number = numbering.addNum(numbering.getAbstractNumID(numberingOf(style)));
        CTNum num = numbering.getNum(number).getCTNum();
        CTNumLvl start = num.addNewLvlOverride();
        start.setIlvl(BigInteger.valueOf(level));
        start.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }
}
