package org.committeepapers.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.openpdf.text.pdf.PdfReader;

/// How many pages a finished PDF has.
public final class PageCount {

    private PageCount() {}

    public static int of(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            return reader.getNumberOfPages();
        }
    }
}
