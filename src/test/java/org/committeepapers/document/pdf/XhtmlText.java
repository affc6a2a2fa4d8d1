package org.committeepapers.document.pdf;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The text of an XHTML body as its reader hears it, list labels included: what a tag tree must say.
public final class XhtmlText {

    private static final Set<String> INLINE = Set.of("a", "abbr", "strong", "em", "span", "code");

    private final StringBuilder text = new StringBuilder();

    private XhtmlText() {}

    public static String of(Document document) {
        XhtmlText reader = new XhtmlText();
        reader.read(document.getElementsByTagName("body").item(0));
        return reader.text.toString().replace("\u00AD", "").strip().replaceAll("\\s+", " ");
    }

    private void read(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else {
                text.append(child.getNodeValue());
            }
        }
    }

    private void element(Element element) {
        if (element.getAttribute("class").equals("page-header")) {
            return;
        }
        boolean block = !INLINE.contains(element.getTagName());
        text.append(block ? " " : "").append(label(element));
        read(element);
        text.append(block ? " " : "");
    }

    private static String label(Element element) {
        if (!element.getTagName().equals("li")) {
            return "";
        }
        Element list = (Element) element.getParentNode();
        int number = 1;
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            number += before instanceof Element ? 1 : 0;
        }
        if (list.getTagName().equals("ol")) {
            return list.getAttribute("class").equals("letters") ? (char) ('a' + number - 1) + ") " : number + ". ";
        }
        return list.getParentNode().getNodeName().equals("li") ? "– " : "• ";
    }
}
