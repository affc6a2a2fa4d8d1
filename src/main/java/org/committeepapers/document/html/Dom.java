package org.committeepapers.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads elements by their local names, whether or not the paper's words carry the XHTML namespace.
final class Dom {

    private Dom() {}

    static String name(Node node) {
        String local = node.getLocalName();
        return (local == null ? node.getNodeName() : local).toLowerCase(Locale.ROOT);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /// @throws IllegalArgumentException when there is no such child
    static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the paper has no <" + name + ">"));
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split("\\s+", -1)).contains(name);
    }
}
