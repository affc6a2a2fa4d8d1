package org.committeepapers.document.html;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.committeepapers.appendix.Chart;
import org.committeepapers.paper.Paper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Papers for tests, from the words of their body.
final class Papers {

    private Papers() {}

    static Paper of(String body, Map<String, Chart> charts) throws Exception {
        return new Paper(
                "sample",
                Paper.Kind.APPENDIX,
                "Vacancies & agency cover",
                "Sample County Council",
                xhtml(body),
                charts,
                List.of(),
                Instant.parse("2011-05-13T09:00:00Z"));
    }

    private static Document xhtml(String body) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String words = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head><title>T</title>"
                + "<meta name=\"description\" content=\"What it shows\"/></head><body>" + body + "</body></html>";
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(words)));
    }
}
