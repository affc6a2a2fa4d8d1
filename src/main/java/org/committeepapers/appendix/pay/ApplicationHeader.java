package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.PayScale;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;

/// The head of an application for a supplement: the posts it is for, as the council states them, and their salaries,
/// as the pay scale has them.
///
/// A fact of the unit `LOWEST_OF_GRADE` or `HIGHEST_OF_GRADE` names a grade and is printed as that grade's salary.
@AutoService(Appendix.class)
public final class ApplicationHeader implements Appendix {

    private static final String FIELDS = "application-header/";

    @Override
    public String slug() {
        return "application-header";
    }

    @Override
    public String title() {
        return "Application for a market supplement: the posts it covers";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PaperFact.class)).orAlso(Set.of(PayPoint.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        PayScale scale = PayOf.scale(month);
        List<PaperFact> facts = month.all(PaperFact.class).stream()
                .filter(fact -> fact.key().startsWith(FIELDS))
                .toList();
        AppendixTable table = new AppendixTable(
                "application-header",
                "The posts that the application covers",
                List.of(Column.words("field", "Field"), Column.words("value", "Entry")),
                facts.stream()
                        .map(fact -> Row.detail(Cell.text(fact.key().substring(FIELDS.length())), value(fact, scale)))
                        .toList(),
                List.of("Salaries are the lowest and the highest point of the grades in the pay scale, used or not."),
                "Council’s application; " + PayOf.SCALES);
        return new AppendixContent(slug(), title(), false, List.of(table), List.of(), Map.of("fields", facts.size()));
    }

    private static Cell value(PaperFact fact, PayScale scale) {
        return switch (fact.unit()) {
            case "LOWEST_OF_GRADE" -> salary(scale, fact.value(), salaries -> salaries[0]);
            case "HIGHEST_OF_GRADE" -> salary(scale, fact.value(), salaries -> salaries[salaries.length - 1]);
            case null, default -> Cell.text(fact.value());
        };
    }

    private static Cell salary(PayScale scale, String grade, ToIntFunction<int[]> choice) {
        int[] ascending = scale.points(grade, null).stream()
                .mapToInt(PayPoint::salaryGbp)
                .sorted()
                .toArray();
        return ascending.length == 0
                ? new Cell.Missing(Shorthand.NOT_AVAILABLE, "the grade is in no pay scale of the month")
                : Cell.of(Exact.of(choice.applyAsInt(ascending)), Format.GBP);
    }
}
