package org.committeepapers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeepapers.appendix.AppendixTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What the XHTML of a document says about its structure.
record Words(Document xhtml) {

    /// Headings with their levels, e.g. `2 1. Introduction`.
    List<String> headings() {
        return elements("*").stream()
                .filter(element -> element.getLocalName().matches("h[1-6]"))
                .map(element -> element.getLocalName().substring(1) + " " + oneLine(element.getTextContent()))
                .toList();
    }

    /// Alternative texts of its pictures.
    List<String> altTexts() {
        return elements("img").stream().map(image -> image.getAttribute("alt")).toList();
    }

    /// Rows of the header of each table.
    List<Integer> headerRows() {
        return elements("thead").stream()
                .map(head -> head.getElementsByTagNameNS("*", "tr").getLength())
                .toList();
    }

    /// The tables it shows, in its order: `table-` and their name is the id, with a place where it shows one twice.
    List<AppendixTable> tables(List<AppendixTable> all) {
        return elements("div").stream()
                .map(div -> div.getAttribute("id"))
                .filter(id -> id.startsWith("table-"))
                .map(id -> all.stream()
                        .filter(table -> id.startsWith("table-" + table.name()))
                        .max(Comparator.comparingInt(table -> table.name().length()))
                        .orElseThrow(() -> new AssertionError("no table is called as " + id + " says")))
                .toList();
    }

    private List<Element> elements(String name) {
        NodeList found = xhtml.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String oneLine(String text) {
        return text.replace("\u00AD", "")
                .replace('\u2011', '-')
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
