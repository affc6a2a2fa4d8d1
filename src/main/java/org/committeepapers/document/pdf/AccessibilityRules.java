package org.committeepapers.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What makes a document accessible and veraPDF cannot see, or sees too late: language, heading levels, alternative
/// texts, link targets, captions and scopes.
final class AccessibilityRules {

    private final Document document;
    private final List<Element> elements;

    private AccessibilityRules(Document document) {
        this.document = document;
        this.elements = Dom.descendants(document.getDocumentElement());
    }

    /// Throws [UnfitForPrintException] for the first rule that is broken.
    static void check(Document document) {
        new AccessibilityRules(document).check();
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
}
