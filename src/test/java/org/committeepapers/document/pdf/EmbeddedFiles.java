package org.committeepapers.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The associated files of a document (PDF/A-3).
final class EmbeddedFiles {

    private EmbeddedFiles() {}

    static Map<String, String> of(PDDocument document) throws IOException {
        Map<String, String> files = new TreeMap<>();
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        for (int i = 0; associated != null && i < associated.size(); i++) {
            COSDictionary file = (COSDictionary) associated.getObject(i);
            assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
            COSStream bytes = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            try (var content = bytes.createInputStream()) {
                files.put(file.getString(COSName.UF), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
