package org.committeepapers.document.pdf;

import org.committeepapers.document.pdf.TagKid.Annotation;
import org.committeepapers.document.pdf.TagKid.Marks;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// Marks what is painted: each run of content belongs to an element of the tree or is an artifact.
///
/// At most one sequence is open. It stays open while the next run has the same key, so that the lines of a paragraph
/// become one sequence.
final class Tags {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PAGINATION = new PdfName("Pagination");
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private @Nullable PdfContentByte canvas;
    private @Nullable Object key;

    /// @param writer open, since the tree's root needs the body
    Tags(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
    }

    TagElement element(String type) {
        return new TagElement(root, type);
    }

    /// Opens a sequence of an element, or goes on with the open one when it has the same key.
    ///
    /// @return the new sequence, to be filed in the tree, or null when the open one goes on
    @Nullable
    Marks begin(PdfContentByte onto, TagElement element, Object newKey) {
        if (isOpen(onto, newKey)) {
            return null;
        }
        close();
        // with no kids yet OpenPDF writes the sequence's number as /K and files it in the parent tree
        element.dictionary().remove(PdfName.K);
        onto.beginMarkedContentSequence(element.dictionary());
        int id = ((PdfNumber) element.dictionary().get(PdfName.K)).intValue();
        element.dictionary().remove(PdfName.K);
        open(onto, newKey);
        return new Marks(writer.getCurrentPage(), id);
    }

    /// Opens or goes on with an artifact: rules, backgrounds.
    void artifact(PdfContentByte onto) {
        if (!isOpen(onto, ARTIFACT)) {
            close();
            onto.beginMarkedContentSequence(ARTIFACT);
            open(onto, ARTIFACT);
        }
    }

    /// Opens or goes on with what is repeated from page to page: running header, page number, table header.
    void pagination(PdfContentByte onto) {
        if (!isOpen(onto, PAGINATION)) {
            close();
            PdfDictionary properties = new PdfDictionary(PAGINATION);
            onto.beginMarkedContentSequence(ARTIFACT, properties, true);
            open(onto, PAGINATION);
        }
    }

    private boolean isOpen(PdfContentByte onto, Object wanted) {
        return wanted.equals(key) && onto.equals(canvas);
    }

    private void open(PdfContentByte onto, Object newKey) {
        canvas = onto;
        key = newKey;
    }

    /// Ends the open sequence, if any. Needed before the graphics state is restored and at the end of a page.
    void close() {
        if (canvas != null) {
            canvas.endMarkedContentSequence();
        }
        canvas = null;
        key = null;
    }

    /// Adds the clickable area of a link to the current page.
    Annotation link(TagElement link, PdfAction action, Rectangle area, String contents) {
        PdfAnnotation annotation =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        annotation.put(STRUCT_PARENT, new PdfNumber(root.addExistingObject(link.reference())));
        writer.addAnnotation(annotation);
        return new Annotation(writer.getCurrentPage(), annotation.getIndirectReference());
    }

    /// Writes the finished tree under the root.
    void finish(TagElement document) {
        document.seal(root.getReference());
        root.put(PdfName.K, new PdfArray(document.dictionary()));
    }
}
