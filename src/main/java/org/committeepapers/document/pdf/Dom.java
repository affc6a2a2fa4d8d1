package org.committeepapers.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reading a DOM whether or not it has the XHTML namespace.
final class Dom {

    private Dom() {}

    /// The name without a prefix, e.g. `td`.
    static String name(Node node) {
        String local = node.getLocalName();
        return local == null ? node.getNodeName() : local;
    }

    static boolean hasClass(Element element, String wanted) {
        return List.of(element.getAttribute("class").split("\\s+")).contains(wanted);
    }

    /// The first child element of that name, or null.
    static @Nullable Element child(Element parent, String wanted) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name(element).equals(wanted)) {
                return element;
            }
        }
        return null;
    }

    /// Every element below, in document order.
    static List<Element> descendants(Element root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    /// The text below, white space collapsed.
    static String text(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
