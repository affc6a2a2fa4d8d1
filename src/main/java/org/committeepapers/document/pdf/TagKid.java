package org.committeepapers.document.pdf;

import org.openpdf.text.pdf.PdfIndirectReference;

/// What a structure element holds.
sealed interface TagKid permits TagElement, TagKid.Marks, TagKid.Annotation {

    /// A marked-content sequence on a page.
    ///
    /// @param id its number on that page (MCID)
    record Marks(PdfIndirectReference page, int id) implements TagKid {}

    /// An annotation on a page, e.g. the clickable area of a link.
    record Annotation(PdfIndirectReference page, PdfIndirectReference object) implements TagKid {}
}
