package org.committeepapers.document.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.w3c.dom.Element;

/// Ids of the XHTML as Word bookmarks. An id waits until the next paragraph, which then carries its bookmark.
final class Anchors {

    /// Word cuts longer bookmark names off, and cut names may fall together.
    private static final int LONGEST_NAME = 40;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private int bookmarks;

    /// @param root all ids below it can be linked to
    Anchors(Element root) {
        collect(root);
    }

    private void collect(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            names.putIfAbsent(id, bookmarkName(id));
        }
        Dom.elements(element).forEach(this::collect);
    }

    private String bookmarkName(String id) {
        String name = "_" + id.replaceAll("[^A-Za-z0-9_]", "_");
        String number = "_" + names.size();
        return name.length() <= LONGEST_NAME && !names.containsValue(name)
                ? name
                : name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
    }

    /// The bookmark of an id.
    ///
    /// @throws IllegalArgumentException when the document holds no such id
    String nameOf(String id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("a link leads to #" + id + ", but nothing in the document has that id");
        }
        return name;
    }

    void pass(Element element) {
        if (!element.getAttribute("id").isEmpty()) {
            waiting.add(element.getAttribute("id"));
        }
    }

    void setDown(XWPFParagraph paragraph) {
        for (String id : waiting) {
            BigInteger number = BigInteger.valueOf(++bookmarks);
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(number);
            start.setName(nameOf(id));
            paragraph.getCTP().addNewBookmarkEnd().setId(number);
        }
        waiting.clear();
    }
}
