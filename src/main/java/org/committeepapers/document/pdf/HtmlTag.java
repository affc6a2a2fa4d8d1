package org.committeepapers.document.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What an XHTML element is in the tag tree. An element without one is transparent: its content belongs to what is
/// around it.
enum HtmlTag {
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    SECTION("Sect"),
    GROUP("Div"),
    QUOTE("BlockQuote"),
    BULLETS("L"),
    NUMBERS("L"),
    /// The body of an item; the `LI` around it and its label are added when the tree is built.
    LIST_ITEM("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_FOOT("TFoot"),
    TABLE_ROW("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    LINK("Link"),
    ABBREVIATION("Span"),
    SPAN("Span"),
    CODE("Code");

    private final String type;

    HtmlTag(String type) {
        this.type = type;
    }

    /// Its standard structure type.
    String type() {
        return type;
    }

    /// Whether it stands in the tree without content: an empty cell keeps its column.
    boolean keptWhenEmpty() {
        return switch (this) {
            case TABLE_ROW, TH, TD -> true;
            default -> false;
        };
    }

    static @Nullable HtmlTag of(Element element) {
        String name = Dom.name(element);
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> valueOf("H" + name.charAt(1));
            case "p" -> PARAGRAPH;
            case "section" -> SECTION;
            case "figure" -> GROUP;
            case "blockquote" -> QUOTE;
            case "ul" -> BULLETS;
            case "ol" -> NUMBERS;
            case "li" -> LIST_ITEM;
            case "table" -> TABLE;
            case "caption", "figcaption" -> CAPTION;
            case "thead" -> TABLE_HEAD;
            case "tbody" -> TABLE_BODY;
            case "tfoot" -> TABLE_FOOT;
            case "tr" -> TABLE_ROW;
            case "th" -> TH;
            case "td" -> TD;
            case "img" -> FIGURE;
            case "code" -> CODE;
            case "a" -> element.hasAttribute("href") ? LINK : null;
            case "abbr" -> element.hasAttribute("title") ? ABBREVIATION : null;
            case "span", "em", "strong" -> element.hasAttribute("lang") ? SPAN : null;
            case "div", "address", "header" -> holdsText(element) ? PARAGRAPH : null;
            default -> null;
        };
    }

    /// A block that holds text itself, rather than paragraphs, is a paragraph.
    private static boolean holdsText(Element block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
