package org.committeepapers.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.paper.Paper;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/// The course of one PDF: prepared before it opens, tagged while it is painted, completed before it closes.
final class Tagging implements PDFCreationListener {

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName DATA = new PdfName("Data");

    private final Paper paper;
    private final PrintableXhtml xhtml;
    private final Function<AppendixTable, byte[]> csv;
    private final Identity identity;
    private @Nullable Tags tags;
    private @Nullable StructureFromDom structure;

    Tagging(Paper paper, PrintableXhtml xhtml, Function<AppendixTable, byte[]> csv) {
        this.paper = paper;
        this.xhtml = xhtml;
        this.csv = csv;
        this.identity = Identity.of(paper, xhtml.document().getDocumentElement());
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        PdfWriter writer = writer(renderer);
        TaggedOutputDevice device = (TaggedOutputDevice) renderer.getOutputDevice();
        tags = new Tags(writer);
        structure = new StructureFromDom(tags);
        device.tagWith(
                tags, structure, new LinkAreas(writer, device, Objects.requireNonNull(renderer.getRootBox()), tags));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        Objects.requireNonNull(tags).finish(Objects.requireNonNull(structure).build(xhtml.body()));
        try {
            identity.writeInto(writer);
            if (paper.kind() == Paper.Kind.APPENDIX) {
                embedTables(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void embedTables(PdfWriter writer) throws IOException {
        PdfArray associated = new PdfArray();
        for (AppendixTable table : paper.tables()) {
            PdfDictionary dates = new PdfDictionary();
            dates.put(PdfName.MODDATE, identity.date());
            String name = table.name() + ".csv";
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, name, csv.apply(table), "text/csv", dates, PdfStream.BEST_COMPRESSION);
            file.setUnicodeFileName(name, false);
            file.addDescription(table.title(), true);
            // before the attachment is added, which writes the dictionary
            file.put(RELATIONSHIP, DATA);
            writer.addFileAttachment(file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(PdfName.AF, associated);
        }
    }

    private static PdfWriter writer(ITextRenderer renderer) {
        return Objects.requireNonNull(renderer.getWriter());
    }
}
