package org.committeepapers;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.PaperTemplates;

/// An appendix as a reader reads it: the words of its document, white space made one.
public final class Rendered {

    private Rendered() {}

    public static String text(AppendixContent content, Council council) {
        return new PaperTemplates(Path.of("templates"), council, Instant.EPOCH)
                .appendix(content)
                .xhtml()
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
    }

    /// April 2011 of the small county, of which nothing was sent.
    public static String emptyMonth(Appendix appendix) {
        MonthData month = new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of());
        return text(appendix.of(month), month.council());
    }
}
