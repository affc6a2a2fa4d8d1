package org.committeepapers.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// Reads the tag tree as a screen reader does: elements in order, each with the text of its marked content.
final class StructureReader {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder outline = new StringBuilder();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<List<List<String>>> tables = new ArrayList<>();

    StructureReader(PDDocument document) throws IOException {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        walk(root, null, 0);
    }

    String text() {
        return words(text.toString());
    }

    private static String words(String text) {
        return text.replace("\u00AD", "").strip().replaceAll("\\s+", " ");
    }

    String outline() {
        return outline.toString();
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /// The cells of each table's body, row by row.
    List<List<List<String>>> tables() {
        return tables;
    }

    private void walk(PDStructureNode node, PDPage page, int depth) throws IOException {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, depth);
                case Integer id -> text.append(content(page, id));
                case PDMarkedContentReference reference ->
                    text.append(content(reference.getPage(), reference.getMCID()));
                case PDObjectReference reference -> line(depth, "(annotation)");
                default -> {}
            }
        }
    }

    private void line(int depth, String what) {
        outline.append("  ".repeat(depth)).append(what).append('\n');
    }

    private void element(PDStructureElement element, int depth) throws IOException {
        String type = element.getStructureType();
        counts.merge(type, 1, Integer::sum);
        line(depth, type);
        if (type.equals("Figure")) {
            return;
        }
        if (type.equals("Table")) {
            tables.add(new ArrayList<>());
        } else if (type.equals("TR")) {
            tables.getLast().add(new ArrayList<>());
        }
        int start = text.length();
        boolean block = !type.equals("Link") && !type.equals("Span");
        text.append(block ? " " : "");
        walk(element, element.getPage(), depth + 1);
        text.append(block ? " " : "");
        if (type.equals("THead")) {
            tables.getLast().clear();
        } else if (type.equals("TH") || type.equals("TD")) {
            tables.getLast().getLast().add(words(text.substring(start)));
        }
    }

    private String content(PDPage page, int id) throws IOException {
        Map<Integer, String> texts = marked.get(page);
        if (texts == null) {
            texts = extract(page);
            marked.put(page, texts);
        }
        return texts.getOrDefault(id, "");
    }

    private static Map<Integer, String> extract(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent sequence : extractor.getMarkedContents()) {
            if (sequence.getMCID() >= 0) {
                texts.merge(sequence.getMCID(), letters(sequence), String::concat);
            }
        }
        return texts;
    }

    private static String letters(PDMarkedContent sequence) {
        StringBuilder letters = new StringBuilder();
        for (Object item : sequence.getContents()) {
            if (item instanceof TextPosition letter) {
                letters.append(letter.getUnicode());
            }
        }
        return letters.toString();
    }
}
