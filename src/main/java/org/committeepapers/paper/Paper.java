package org.committeepapers.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.w3c.dom.Document;

/// A document before it has a format: strict semantic XHTML, with its charts and tables as data.
///
/// The XHTML holds one `h1`, headings that skip no level, tables with a caption and scoped headers, and figures whose
/// image is `chart:<id>` with the chart's alt text.
///
/// @param slug its file name without ending
/// @param kind whether it is one appendix or a whole paper
/// @param title as its readers should see it, also the public link text
/// @param council who publishes it: the document's author
/// @param xhtml the words
/// @param charts by id
/// @param tables in order of appearance; the CSV an appendix embeds and the sheets of its workbook
/// @param published the instant that all dates inside the files are set to
public record Paper(
        String slug,
        Kind kind,
        String title,
        String council,
        Document xhtml,
        Map<String, Chart> charts,
        List<AppendixTable> tables,
        Instant published) {

    public enum Kind {
        APPENDIX,
        PAPER
    }

    public Paper {
        charts = Map.copyOf(charts);
        tables = List.copyOf(tables);
    }

    /// The same paper with words of its own, for a writer on another thread: a DOM is not safe to share.
    public Paper copy() {
        Document own = (Document) xhtml.cloneNode(true);
        return new Paper(slug, kind, title, council, own, charts, tables, published);
    }
}
