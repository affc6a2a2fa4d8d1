package org.committeepapers.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A copy of a paper's XHTML made ready for print, or a failure that says why it cannot be an accessible document.
///
/// What veraPDF cannot see is checked here: language, heading levels, alternative texts, link targets, scopes.
final class PrintableXhtml {

    /// Marks a document whose first section is landscape, so that no empty portrait page comes before it.
    static final String STARTS_LANDSCAPE = "starts-landscape";

    private final Document document;
    private final List<Element> elements;

    private PrintableXhtml(Document document) {
        this.document = document;
        this.elements = Dom.descendants(document.getDocumentElement());
    }

    /// A checked copy; the paper's own DOM stays as it is.
    static PrintableXhtml of(Document xhtml, BaseFont font) {
        PrintableXhtml copy = new PrintableXhtml((Document) xhtml.cloneNode(true));
        copy.check();
        copy.substitute(copy.document.getDocumentElement(), font);
        copy.putCaptionsAboveCharts();
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

    private void check() {
        if (document.getDocumentElement().getAttribute("lang").isBlank()) {
            throw new UnfitForPrintException("html has no lang");
        }
        checkHeadings();
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.getAttribute("id")));
        for (Element element : elements) {
            switch (Dom.name(element)) {
                case "img" -> checkImage(element);
                case "a" -> checkLink(element, ids);
                case "table" -> checkTable(element);
                case "th" -> checkHeader(element);
                default -> {}
            }
        }
    }

    private void checkHeadings() {
        int level = 0;
        for (Element element : elements) {
            String name = Dom.name(element);
            if (!name.matches("h[1-6]")) {
                continue;
            }
            int next = name.charAt(1) - '0';
            if (next > level + 1) {
                throw new UnfitForPrintException("the heading \"%s\" is an h%d after %s"
                        .formatted(Dom.text(element), next, level == 0 ? "no heading" : "an h" + level));
            }
            level = next;
        }
        if (level == 0) {
            throw new UnfitForPrintException("the document has no h1");
        }
    }

    private static void checkImage(Element image) {
        String source = image.getAttribute("src");
        if (image.getAttribute("alt").isBlank()) {
            throw new UnfitForPrintException("the image " + source + " has no alt text");
        }
        if (!source.startsWith(ChartPictures.SCHEME) && !source.startsWith("data:image/")) {
            throw new UnfitForPrintException("the image " + source + " is neither a chart nor data");
        }
    }

    private static void checkLink(Element link, Set<String> ids) {
        String href = link.getAttribute("href");
        if (href.startsWith("#") && !ids.contains(href.substring(1))) {
            throw new UnfitForPrintException("the link to " + href + " leads nowhere");
        }
        if (link.hasAttribute("href") && !href.matches("(#|https?:|mailto:|tel:).+")) {
            throw new UnfitForPrintException("the link to " + href + " is neither web, mail, telephone nor #id");
        }
    }

    private static void checkTable(Element table) {
        Element caption = Dom.child(table, "caption");
        if (caption == null || Dom.text(caption).isEmpty()) {
            throw new UnfitForPrintException("a table has no caption");
        }
    }

    private static void checkHeader(Element header) {
        if (!header.getAttribute("scope").matches("(row|col)(group)?")) {
            throw new UnfitForPrintException("the table header \"" + Dom.text(header) + "\" has no scope");
        }
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

    private void putCaptionsAboveCharts() {
        for (Element figure : elements) {
            Element caption = Dom.name(figure).equals("figure") ? Dom.child(figure, "figcaption") : null;
            if (caption != null) {
                figure.insertBefore(caption, figure.getFirstChild());
            }
        }
    }

    private void markFirstPage() {
        for (Node node = body().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element first && !Dom.hasClass(first, "page-header")) {
                if (Dom.hasClass(first, "landscape")) {
                    document.getDocumentElement().setAttribute("class", STARTS_LANDSCAPE);
                }
                return;
            }
        }
    }
}
