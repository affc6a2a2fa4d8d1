package org.committeepapers.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.committeepapers.paper.Paper;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/// Who and when a PDF says it is: title, author, dates, identifier and standards. All of it comes from the paper, none
/// from a clock, so that the same paper is the same file.
record Identity(Paper paper, String language, String description) {

    private static final String PRODUCER = "Committee Papers with OpenPDF";
    private static final byte[] SRGB = srgb();

    static Identity of(Paper paper, Element html) {
        return new Identity(paper, html.getAttribute("lang"), description(html, paper.title()));
    }

    private static String description(Element html, String otherwise) {
        Element head = Dom.child(html, "head");
        if (head == null) {
            return otherwise;
        }
        return Dom.descendants(head).stream()
                .filter(element -> element.getAttribute("name").equals("description"))
                .map(element -> element.getAttribute("content"))
                .findFirst()
                .orElse(otherwise);
    }

    /// Writes it into an open writer.
    void writeInto(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        PdfDate published = date();
        info.put(PdfName.TITLE, text(paper.title()));
        info.put(PdfName.AUTHOR, text(paper.council()));
        info.put(PdfName.SUBJECT, text(description));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        info.put(PdfName.CREATIONDATE, published);
        info.put(PdfName.MODDATE, published);
        byte[] id = fingerprint();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, text(language));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        writer.setXmpMetadata(new Xmp(
                        paper.title(),
                        paper.council(),
                        description,
                        language,
                        PRODUCER,
                        paper.published(),
                        archivePart())
                .packet());
    }

    PdfDate date() {
        return new PdfDate(GregorianCalendar.from(paper.published().atZone(ZoneOffset.UTC)));
    }

    /// Only part 3 of PDF/A allows embedded files of any kind.
    private int archivePart() {
        return paper.kind() == Paper.Kind.APPENDIX ? 3 : 2;
    }

    private byte[] fingerprint() {
        try {
            String name = paper.council() + '\n' + paper.slug() + '\n' + paper.title() + '\n' + paper.published();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SRGB);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, text("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static byte[] srgb() {
        try (InputStream profile = Identity.class.getResourceAsStream("srgb.icc")) {
            return Objects.requireNonNull(profile).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }
}
