package org.committeepapers.document.pdf;

import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A copy of a paper's XHTML made ready for print: checked, every character printable, and with the hooks that the
/// print style sheet needs and CSS 2.1 cannot make itself. The words and their order stay.
final class PrintableXhtml {

    /// Marks a document whose first section is landscape, so that no empty portrait page comes before it.
    static final String STARTS_LANDSCAPE = "starts-landscape";

    /// The most rows, those of the header included, of a table that is not broken over two pages.
    private static final int SHORT = 32;

    private final Document document;
    private final List<Element> elements;

    private PrintableXhtml(Document document) {
        this.document = document;
        this.elements = Dom.descendants(document.getDocumentElement());
    }

    /// A checked copy; the paper's own DOM stays as it is.
    static PrintableXhtml of(Document xhtml, BaseFont font) {
        AccessibilityRules.check(xhtml);
        PrintableXhtml copy = new PrintableXhtml((Document) xhtml.cloneNode(true));
        copy.substitute(copy.document.getDocumentElement(), font);
        copy.elements.forEach(copy::prepare);
        copy.markFirstPage();
        return copy;
    }

    Document document() {
        return document;
    }

    Element body() {
        Element body = Dom.child(document.getDocumentElement(), "body");
        if (body == null) {
            throw new UnfitForPrintException("the document has no body");
        }
        return body;
    }

    private void substitute(Node node, BaseFont font) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                child.setNodeValue(Glyphs.printable(child.getNodeValue(), font));
            } else {
                substitute(child, font);
            }
        }
    }

    private void prepare(Element element) {
        switch (Dom.name(element)) {
            case "figure" -> putCaptionAbove(element);
            case "table" -> count(element);
            case "th" -> wrapGroupHeading(element);
            default -> {}
        }
    }

    private static void putCaptionAbove(Element figure) {
        Element caption = Dom.child(figure, "figcaption");
        if (caption != null) {
            figure.insertBefore(caption, figure.getFirstChild());
        }
    }

    /// Gives a table of figures the class `figures-N`, so that the style sheet can make its columns equally wide, and
    /// what holds a short table and its notes the class `short`.
    private static void count(Element table) {
        List<Element> rows = Dom.descendants(table).stream()
                .filter(element -> Dom.name(element).equals("tr"))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() <= SHORT && table.getParentNode() instanceof Element holder && Dom.hasClass(holder, "table")) {
            addClass(holder, "short");
        }
        List<Element> cells = Dom.descendants(rows.getLast()).stream()
                .filter(element -> Dom.name(element).equals("td"))
                .toList();
        if (cells.stream().allMatch(cell -> Dom.hasClass(cell, "number"))) {
            addClass(table, "figures-" + cells.size());
        }
    }

    /// The heading of a group of columns gets a box of its own inside the cell, for a rule as wide as its columns.
    private void wrapGroupHeading(Element header) {
        if (header.getAttribute("scope").equals("colgroup")) {
            Element box = document.createElementNS(header.getNamespaceURI(), "span");
            box.setAttribute("class", "group");
            while (header.hasChildNodes()) {
                box.appendChild(header.getFirstChild());
            }
            header.appendChild(box);
        }
    }

    private static void addClass(Element element, String added) {
        element.setAttribute("class", (element.getAttribute("class") + " " + added).strip());
    }

    private void markFirstPage() {
        for (Node node = body().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element first && !Dom.hasClass(first, "page-header")) {
                if (Dom.hasClass(first, "landscape")) {
                    addClass(document.getDocumentElement(), STARTS_LANDSCAPE);
                }
                return;
            }
        }
    }
}
