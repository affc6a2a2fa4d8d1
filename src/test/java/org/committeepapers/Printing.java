package org.committeepapers;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.PaperTemplates;

/// What tables and templates print, as text for assertions.
public final class Printing {

    private Printing() {}

    /// Every cell of a table as a document prints it.
    public static List<List<String>> rows(AppendixTable table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    /// The row of a table with this label.
    public static List<String> row(AppendixTable table, String label) {
        return rows(table).stream()
                .filter(row -> row.getFirst().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// The words of the document that an appendix's template makes of a month in which nothing was sent.
    public static String ofAnEmptyMonth(Appendix appendix) {
        Council county = TestCouncil.county();
        return words(appendix.of(new MonthData(county, YearMonth.of(2011, 4), Map.of())));
    }

    /// The words of the document that the template makes of a content.
    public static String words(AppendixContent content) {
        PaperTemplates templates =
                new PaperTemplates(Path.of("templates"), TestCouncil.county(), Instant.parse("2011-05-01T00:00:00Z"));
        return templates
                .appendix(content)
                .xhtml()
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
    }
}
