package org.committeepapers.document.pdf;

/// A document cannot become an accessible PDF: an image without alt text, a skipped heading level, a link to
/// nowhere, a character without a glyph. The message names the place and the cure.
public final class UnfitForPrintException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitForPrintException(String message) {
        super(message);
    }
}
