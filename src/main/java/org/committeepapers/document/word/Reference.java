package org.committeepapers.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The reference document: its styles, numbering, page size and margins; its own words are left out.
final class Reference {

    private Reference() {}

    /// A document without content in the styles of the file.
    ///
    /// @throws IOException when the file cannot be read or lacks a style, which the message names
    static XWPFDocument open(Path file) throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
        for (int last = document.getBodyElements().size() - 1; last >= 0; last--) {
            document.removeBodyElement(last);
        }
        List<String> missing = missing(document);
        if (!missing.isEmpty()) {
            throw new IOException("the reference document " + file.getFileName() + " lacks the style "
                    + String.join(", ", missing) + ": add it in Word, or start again from the house's reference.docx");
        }
        return document;
    }

    private static List<String> missing(XWPFDocument document) {
        return Arrays.stream(Style.values())
                .map(Style::id)
                .filter(id ->
                        document.getStyles() == null || !document.getStyles().styleExist(id))
                .toList();
    }
}
