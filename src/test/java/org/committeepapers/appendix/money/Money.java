package org.committeepapers.appendix.money;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Council;
import org.committeepapers.council.Rules;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.PaperTemplates;
import org.committeepapers.staging.CostLine;

/// What the tests of appendices on money share.
final class Money {

    private Money() {}

    /// A month of which only cost assumptions are known.
    static MonthData month(CostLine... lines) {
        return new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(CostLine.class, List.of(lines)));
    }

    /// The same month where the council has no rule on costs: the whole council is costed, totals are rounded once.
    static MonthData withoutRule(MonthData month) {
        return new MonthData(with(month.council(), Rules.USUAL), month.month(), month.rows());
    }

    static Council with(Council council, Rules rules) {
        return TestCouncil.like(council).by(rules).council();
    }

    static AppendixTable table(AppendixContent content, String name) {
        return content.table().get(name);
    }

    /// The printed cells of every row.
    static List<List<String>> printed(AppendixTable table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    /// The printed cells of one column.
    static List<String> column(AppendixTable table, String key) {
        int column = table.columns().stream().map(one -> one.key()).toList().indexOf(key);
        return table.rows().stream().map(row -> table.printed(row, column)).toList();
    }

    /// The words of the appendix as its template prints them.
    static String text(MonthData month, AppendixContent content) {
        var paper = new PaperTemplates(
                        java.nio.file.Path.of("templates"), month.council(), Instant.parse("2011-05-01T00:00:00Z"))
                .appendix(content);
        return paper.xhtml().getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }
}
