package org.committeepapers.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.committeepapers.document.DocumentWriter;
import org.committeepapers.document.StableZip;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Element;

/// Writes a paper as a Word document in the styles of a reference document, with charts that Word can edit.
///
/// The same paper and reference always give the same bytes.
public final class WordDocumentWriter implements DocumentWriter {

    private final Path reference;

    /// @param reference a .docx whose styles, numbering, page size and margins the documents take over
    public WordDocumentWriter(Path reference) {
        this.reference = reference;
    }

    /// Reads a reference document and lets go of it: loads what a first document needs.
    ///
    /// @throws IOException when it cannot be read or lacks a style
    public static void load(Path reference) throws IOException {
        Reference.open(reference).close();
    }

    /// @throws IOException when the reference document cannot be read or lacks a style, or the file cannot be written
    /// @throws IllegalArgumentException when the XHTML links to nothing, or shows a chart that the paper does not
    /// have
    @Override
    public void write(Paper paper, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = Reference.open(reference)) {
            properties(document.getProperties().getCoreProperties(), paper);
            Element root = paper.xhtml().getDocumentElement();
            Element body = Dom.first(root, "body").orElse(root);
            new Sections(new Manuscript(document, body), paper.charts()).write(body);
            for (XWPFChart chart : document.getCharts()) {
                properties(chart.getWorkbook().getProperties().getCoreProperties(), paper);
            }
            document.write(bytes);
        } catch (InvalidFormatException fault) {
            throw new IOException("the workbook of a chart could not be read back", fault);
        }
        Files.write(file, StableZip.normalise(bytes.toByteArray(), paper.published()));
    }

    private static void properties(CoreProperties properties, Paper paper) {
        Optional<Date> published = Optional.of(Date.from(paper.published()));
        properties.setTitle(paper.title());
        properties.setCreator(paper.council());
        properties.setLastModifiedByUser(paper.council());
        properties.setDescription(description(paper));
        properties.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.setCreated(published);
        properties.setModified(published);
    }

    private static String description(Paper paper) {
        List<Element> head = Dom.first(paper.xhtml().getDocumentElement(), "head")
                .map(Dom::elements)
                .orElse(List.of());
        return head.stream()
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse(paper.title());
    }
}
