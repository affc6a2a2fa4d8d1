package org.committeepapers.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Short ways through XHTML, by local name so that a namespace makes no difference.
final class Dom {

    private Dom() {}

    static String name(Node node) {
        @Nullable String local = node.getLocalName();
        return (local == null ? node.getNodeName() : local).toLowerCase(Locale.ROOT);
    }

    static boolean is(Node node, String... names) {
        return node instanceof Element && List.of(names).contains(name(node));
    }

    static boolean hasClass(Element element, String one) {
        return List.of(element.getAttribute("class").trim().split("\\s+")).contains(one);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static List<Element> elements(Node parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /// The first element of that name inside, in document order.
    static Optional<Element> first(Node root, String name) {
        for (Element child : elements(root)) {
            Optional<Element> found = is(child, name) ? Optional.of(child) : first(child, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The words inside, white space collapsed.
    static String text(Node node) {
        return node.getTextContent().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }
}
