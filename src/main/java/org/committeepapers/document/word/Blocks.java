package org.committeepapers.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.committeepapers.appendix.Chart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Block elements of XHTML to paragraphs, lists, tables and charts.
final class Blocks {

    /// Where the text of a numbered heading starts, as that of the numbered paragraphs below it.
    static final int NUMBER_WIDTH = 720;

    private static final int BELOW_TABLE = 120;

    private static final List<String> BLOCKS = List.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "figure",
            "section",
            "article",
            "header",
            "main",
            "div",
            "address",
            "footer",
            "blockquote",
            "aside",
            "nav");

    private static final Map<String, Style> STYLES = Map.of(
            "label", Style.LABEL,
            "as-at", Style.AS_AT,
            "line", Style.HEADER_LINE,
            "numbered", Style.NUMBERED,
            "note", Style.TABLE_NOTE,
            "source", Style.TABLE_SOURCE);

    private final Manuscript manuscript;
    private final Lists lists;
    private final Tables tables;
    private final Figures figures;

    Blocks(Manuscript manuscript, Map<String, Chart> charts) {
        this.manuscript = manuscript;
        this.lists = new Lists(manuscript);
        this.tables = new Tables(manuscript);
        this.figures = new Figures(manuscript, charts);
    }

    void write(Element block) {
        write(block, Style.BODY);
    }

    private void write(Element block, Style plain) {
        switch (Dom.name(block)) {
            case "h1" -> heading(block, Style.HEADING_1);
            case "h2" -> heading(block, Style.HEADING_2);
            case "h3", "h4", "h5", "h6" -> heading(block, Style.HEADING_3);
            case "p" -> paragraph(block, styleOf(block, plain));
            case "ul", "ol" -> lists.write(block);
            case "table" -> tables.write(block);
            case "figure" -> figures.write(block);
            default -> inside(block, plain);
        }
    }

    /// What only groups leaves no trace but the style of its plain paragraphs. Text straight inside becomes a
    /// paragraph.
    private void inside(Element group, Style plain) {
        if (Dom.hasClass(group, "page-header")) {
            return;
        }
        manuscript.pass(group);
        Style inner = plainStyle(group, plain);
        Style next = inner == Style.CONTACT ? Style.CONTACT_FIRST : inner;
        List<Node> loose = new ArrayList<>();
        for (Node child : Dom.children(group)) {
            if (child instanceof Element element && BLOCKS.contains(Dom.name(child))) {
                paragraph(loose, inner);
                write(element, next);
                next = inner;
            } else {
                loose.add(child);
            }
        }
        paragraph(loose, inner);
    }

    private void paragraph(List<Node> loose, Style style) {
        if (loose.stream().anyMatch(node -> !Dom.text(node).isEmpty() && node.getNodeType() != Node.COMMENT_NODE)) {
            manuscript.write(List.copyOf(loose), manuscript.paragraph(style));
        }
        loose.clear();
    }

    /// The first line below a table stands clear of it.
    private void paragraph(Element block, Style style) {
        boolean afterTable = manuscript.afterTable();
        XWPFParagraph paragraph = manuscript.paragraph(style, block);
        if (afterTable && (style == Style.TABLE_NOTE || style == Style.TABLE_SOURCE)) {
            paragraph.setSpacingBefore(BELOW_TABLE);
        }
    }

    private void heading(Element heading, Style style) {
        XWPFParagraph paragraph = manuscript.paragraph(style, heading);
        if (Dom.hasClass(heading, "appendix")) {
            paragraph.setPageBreak(true);
        }
        if (Dom.elements(heading).stream().anyMatch(child -> Dom.hasClass(child, "num"))) {
            paragraph.setIndentationLeft(NUMBER_WIDTH);
            paragraph.setIndentationHanging(NUMBER_WIDTH);
        }
    }

    private static Style plainStyle(Element group, Style plain) {
        if (Dom.is(group, "address")) {
            return Style.CONTACT;
        }
        if (Dom.hasClass(group, "summary")) {
            return Style.SUMMARY;
        }
        return Dom.hasClass(group, "header-block") ? Style.HEADER_LINE : plain;
    }

    private static Style styleOf(Element paragraph, Style plain) {
        return STYLES.entrySet().stream()
                .filter(named -> Dom.hasClass(paragraph, named.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(plain);
    }
}
