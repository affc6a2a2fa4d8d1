package org.committeepapers.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The Word document while it is being written, top to bottom: where the next paragraph or table goes.
final class Manuscript {

    private final XWPFDocument document;
    private final Anchors anchors;
    private final Runs runs;
    private int textWidth;
    private boolean landscape;
    private boolean afterTable;

    Manuscript(XWPFDocument document, Element body) {
        this.document = document;
        this.anchors = new Anchors(body);
        this.runs = new Runs(anchors);
    }

    XWPFDocument document() {
        return document;
    }

    /// Width between the margins of the page being written, in twentieths of a point.
    int textWidth() {
        return textWidth;
    }

    /// Whether the page being written is landscape: low, so that its tables are set tight.
    boolean landscape() {
        return landscape;
    }

    /// From here on pages are of this shape.
    void turn(boolean wide, int width) {
        this.landscape = wide;
        this.textWidth = width;
    }

    /// Whether a table was the last thing written: Word joins tables that touch, and wants a paragraph at the end.
    boolean afterTable() {
        return afterTable;
    }

    /// Remembers the element's id for the next paragraph.
    void pass(Element element) {
        anchors.pass(element);
    }

    /// The paragraph that stands at the end of what is written; an empty one where nothing is.
    XWPFParagraph lastParagraph() {
        return document.getParagraphs().isEmpty() ? paragraph(Style.SECTION_END) : document.getLastParagraph();
    }

    XWPFParagraph paragraph(Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        anchors.setDown(paragraph);
        afterTable = false;
        return paragraph;
    }

    XWPFParagraph paragraph(Style style, Element content) {
        pass(content);
        XWPFParagraph paragraph = paragraph(style);
        write(content, paragraph);
        return paragraph;
    }

    /// The only paragraph of a cell.
    XWPFParagraph paragraph(CTTc cell, Style style) {
        XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), document);
        paragraph.setStyle(style.id());
        anchors.setDown(paragraph);
        return paragraph;
    }

    /// Adds the inline content of a node to a paragraph.
    void write(Node content, XWPFParagraph paragraph) {
        runs.write(content, paragraph);
    }

    void write(List<Node> content, XWPFParagraph paragraph) {
        runs.write(content, paragraph);
    }

    CTTbl table() {
        if (afterTable) {
            paragraph(Style.SECTION_END);
        }
        afterTable = true;
        return document.getDocument().getBody().addNewTbl();
    }
}
