package org.committeepapers.document.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What stands beside the bullet, and what follows below it in the same item.
///
/// @param first inline content
/// @param rest further paragraphs and inner lists
record ListItem(List<Node> first, List<Element> rest) {

    static ListItem of(Element item) {
        List<Node> first = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        for (Node child : Dom.children(item)) {
            boolean block = Dom.is(child, "ul", "ol", "p", "div");
            if (!block && rest.isEmpty()) {
                first.add(child);
            } else if (Dom.is(child, "p", "div")
                    && rest.isEmpty()
                    && first.stream().allMatch(before -> Dom.text(before).isEmpty())) {
                first.addAll(Dom.children(child));
            } else if (child instanceof Element element) {
                rest.add(element);
            }
        }
        return new ListItem(List.copyOf(first), List.copyOf(rest));
    }
}
