package org.committeepapers.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// A structure element with its kids in reading order. Text, annotations and elements may be mixed, on any pages.
///
/// OpenPDF's own element takes kids in paint order and refuses mixed content, so it serves here only as a dictionary
/// with a reference; [#seal] writes its kids at the end.
final class TagElement implements TagKid {

    private static final PdfName MCR = new PdfName("MCR");
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");

    private final String type;
    private final PdfStructureElement dictionary;
    private final List<TagKid> kids = new ArrayList<>();
    private final PdfArray attributes = new PdfArray();

    TagElement(PdfStructureTreeRoot root, String type) {
        this.type = type;
        this.dictionary = new PdfStructureElement(root, new PdfName(type));
    }

    String type() {
        return type;
    }

    PdfStructureElement dictionary() {
        return dictionary;
    }

    PdfIndirectReference reference() {
        return dictionary.getReference();
    }

    boolean hasKids() {
        return !kids.isEmpty();
    }

    void add(TagKid kid) {
        kids.add(kid);
    }

    /// Sets an entry of the element itself, e.g. its alternative text.
    TagElement entry(String name, PdfObject value) {
        dictionary.put(new PdfName(name), value);
        return this;
    }

    /// Adds one attribute of a standard owner, e.g. `Table`, `Scope`.
    TagElement attribute(String owner, String name, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(name), value);
        attributes.add(attribute);
        return this;
    }

    /// Writes parent, attributes and kids into the dictionary, and those of every element below.
    void seal(PdfIndirectReference parent) {
        dictionary.put(PdfName.P, parent);
        dictionary.remove(PdfName.K);
        dictionary.remove(PdfName.PG);
        if (!attributes.isEmpty()) {
            dictionary.put(PdfName.A, attributes);
        }
        if (kids.isEmpty()) {
            return;
        }
        PdfIndirectReference page = firstPage();
        if (page != null) {
            dictionary.put(PdfName.PG, page);
        }
        dictionary.put(PdfName.K, sealedKids(page));
    }

    private PdfArray sealedKids(@Nullable PdfIndirectReference page) {
        // OpenPDF only descends into an array whose first entry is no number
        boolean numbersAllowed = kids.stream().noneMatch(TagElement.class::isInstance);
        PdfArray sealed = new PdfArray();
        for (TagKid kid : kids) {
            sealed.add(
                    switch (kid) {
                        case TagElement element -> {
                            element.seal(reference());
                            yield element.dictionary;
                        }
                        case Marks marks when numbersAllowed && marks.page().equals(page) -> new PdfNumber(marks.id());
                        case Marks marks -> markedContent(marks);
                        case Annotation annotation -> objectReference(annotation);
                    });
        }
        return sealed;
    }

    private @Nullable PdfIndirectReference firstPage() {
        for (TagKid kid : kids) {
            if (kid instanceof Marks marks) {
                return marks.page();
            }
        }
        return null;
    }

    private static PdfDictionary markedContent(Marks marks) {
        PdfDictionary reference = new PdfDictionary(MCR);
        reference.put(PdfName.PG, marks.page());
        reference.put(PdfName.MCID, new PdfNumber(marks.id()));
        return reference;
    }

    private static PdfDictionary objectReference(Annotation annotation) {
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(PdfName.PG, annotation.page());
        reference.put(OBJ, annotation.object());
        return reference;
    }
}
