package org.committeepapers.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The tag tree of a document: content is filed under its DOM node while pages are painted, in any order; at the end
/// one walk of the DOM puts it in reading order.
final class StructureFromDom {

    private final Tags tags;
    private final Map<Element, TagElement> elements = new HashMap<>();
    private final Map<Element, TagElement> labels = new HashMap<>();
    private final Map<Node, List<TagKid>> filed = new HashMap<>();
    private final Map<Element, List<TagKid>> filedLabels = new HashMap<>();

    StructureFromDom(Tags tags) {
        this.tags = tags;
    }

    /// The element that owns text or a picture inside a DOM element: the nearest one around it that has a tag.
    TagElement owner(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (HtmlTag.of(around) != null) {
                return element(around);
            }
        }
        throw outsideAParagraph(element.getTextContent());
    }

    /// The element that owns a run of text.
    TagElement owner(Text text) {
        TagElement owner = owner((Element) text.getParentNode());
        if (owner.type().equals("Sect") || owner.type().equals("Div")) {
            throw outsideAParagraph(text.getData());
        }
        return owner;
    }

    private static UnfitForPrintException outsideAParagraph(String text) {
        return new UnfitForPrintException("the text \"" + text.strip() + "\" stands outside a paragraph");
    }

    /// The label of a list item: its bullet or number.
    TagElement label(Element item) {
        return labels.computeIfAbsent(item, key -> tags.element("Lbl"));
    }

    void file(Node node, @Nullable TagKid kid) {
        put(filed, node, kid);
    }

    void fileLabel(Element item, @Nullable TagKid kid) {
        put(filedLabels, item, kid);
    }

    private static <K> void put(Map<K, List<TagKid>> map, K key, @Nullable TagKid kid) {
        if (kid != null) {
            map.computeIfAbsent(key, any -> new ArrayList<>()).add(kid);
        }
    }

    /// The whole tree, below one `Document`.
    TagElement build(Element body) {
        TagElement document = tags.element("Document");
        fill(document, body);
        return document;
    }

    private TagElement element(Element element) {
        return elements.computeIfAbsent(element, this::create);
    }

    private TagElement create(Element element) {
        HtmlTag tag = HtmlTag.of(element);
        TagElement created = tags.element(tag == null ? "NonStruct" : tag.type());
        switch (tag) {
            case TH, TD -> describeCell(created, element, tag);
            case FIGURE -> created.entry("Alt", text(element.getAttribute("alt")));
            case LINK -> created.attribute("Layout", "Placement", new PdfName("Inline"));
            case ABBREVIATION -> created.entry("E", text(element.getAttribute("title")));
            case SPAN -> created.entry("Lang", text(element.getAttribute("lang")));
            case null, default -> {}
        }
        return created;
    }

    private static void describeCell(TagElement cell, Element element, HtmlTag tag) {
        if (tag == HtmlTag.TH) {
            String scope = element.getAttribute("scope");
            cell.attribute("Table", "Scope", new PdfName(scope.startsWith("row") ? "Row" : "Column"));
        }
        span(cell, element, "colspan", "ColSpan");
        span(cell, element, "rowspan", "RowSpan");
    }

    private static void span(TagElement cell, Element element, String attribute, String name) {
        String value = element.getAttribute(attribute);
        if (!value.isEmpty() && !value.equals("1")) {
            cell.attribute("Table", name, new PdfNumber(Integer.parseInt(value)));
        }
    }

    private void fill(TagElement parent, Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                place(parent, element);
            } else {
                filed(child).forEach(parent::add);
            }
        }
        filed(node).forEach(parent::add);
    }

    private void place(TagElement parent, Element element) {
        HtmlTag tag = HtmlTag.of(element);
        if (tag == null) {
            fill(parent, element);
            return;
        }
        TagElement own = element(element);
        fill(own, element);
        if (!own.hasKids() && !tag.keptWhenEmpty()) {
            return;
        }
        parent.add(
                switch (tag) {
                    case LIST_ITEM -> listItem(element, own);
                    case BULLETS -> own.attribute("List", "ListNumbering", new PdfName("Disc"));
                    case NUMBERS -> own.attribute("List", "ListNumbering", new PdfName(numbering(element)));
                    default -> own;
                });
    }

    private TagElement listItem(Element element, TagElement body) {
        TagElement item = tags.element("LI");
        TagElement label = labels.get(element);
        if (label != null) {
            filedLabels.getOrDefault(element, List.of()).forEach(label::add);
            item.add(label);
        }
        item.add(body);
        return item;
    }

    private static String numbering(Element list) {
        return Dom.hasClass(list, "letters") ? "LowerAlpha" : "Decimal";
    }

    private List<TagKid> filed(Node node) {
        return filed.getOrDefault(node, List.of());
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }
}
