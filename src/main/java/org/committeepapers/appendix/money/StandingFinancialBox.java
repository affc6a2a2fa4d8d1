package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PaperFact;

/// The standing box on money that some councils print in every report: cost or saving of three years, whether it is
/// funded, revenue or capital; and the boxes on other matters below it.
@AutoService(Appendix.class)
public final class StandingFinancialBox implements Appendix {

    private static final String YEARS = "financial-implications";
    private static final String OTHER = "other-financial-information";
    private static final Format THOUSANDS = new Format(Unit.GBP_THOUSANDS, 0);
    private static final Exact THOUSAND = Exact.of(1000);

    /// What an officer types for a box that the report leaves blank.
    private static final String BLANK = "-";

    @Override
    public String slug() {
        return "standing-financial-box";
    }

    @Override
    public String title() {
        return "Financial implications of the recommendation";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class)).orAlso(Set.of(PaperFact.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<CostLine> years = CostTables.lines(month, YEARS);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(years(month, years, asAt), other(month, asAt)),
                List.of(),
                figures(years));
    }

    private static AppendixTable years(MonthData month, List<CostLine> years, String asAt) {
        List<Row> rows = new ArrayList<>();
        for (CostLine year : years) {
            rows.add(Row.detail(
                    Cell.text(year.line()),
                    Cell.of(thousands(year), Shorthand.NOT_AVAILABLE, "no amount is stated for the year"),
                    answer(month, "sufficient-funding", year),
                    answer(month, "revenue-or-capital", year)));
        }
        return new AppendixTable(
                YEARS,
                "Cost or saving of the recommendation, £000, as at " + asAt,
                List.of(
                        Column.words("year", "Financial year"),
                        Column.figures("cost_or_save_gbp_k", "Cost, or saving below zero", THOUSANDS),
                        Column.words("sufficient_funding", "Sufficient funding"),
                        Column.words("revenue_or_capital", "Revenue (R) or capital (C)")),
                rows,
                List.of(
                        "An amount below zero is a saving, one above zero a cost. The report's own box prints a saving in "
                                + "brackets."),
                "cost assumptions; facts stated for the report");
    }

    private static Optional<Exact> thousands(CostLine year) {
        return Optional.ofNullable(year.budgetGbp()).map(Exact::of).map(pounds -> pounds.dividedBy(THOUSAND));
    }

    /// The answer stated for a year, e.g. with the key `sufficient-funding 2014/15`.
    private static Cell answer(MonthData month, String question, CostLine year) {
        return month.all(PaperFact.class).stream()
                .filter(fact -> fact.paperRef().equals(year.paperRef())
                        && fact.key().equals(question + " " + Objects.toString(year.year(), "")))
                .findFirst()
                .map(fact -> Cell.text(fact.value()))
                .orElseGet(() -> new Cell.Missing(Shorthand.NOT_AVAILABLE, "no answer is stated"));
    }

    private static AppendixTable other(MonthData month, String asAt) {
        List<Row> rows = month.all(PaperFact.class).stream()
                .filter(fact -> fact.key().matches(OTHER + " \\d+"))
                .sorted(Comparator.comparingInt((PaperFact fact) -> fact.key().length())
                        .thenComparing(PaperFact::key))
                .map(fact -> Row.detail(Cell.text(Objects.toString(fact.note(), fact.key())), content(fact)))
                .toList();
        return new AppendixTable(
                OTHER,
                "Other information of the standing box, as at " + asAt,
                List.of(Column.words("box", "Box"), Column.words("content", "Content")),
                rows,
                List.of(),
                "facts stated for the report");
    }

    private static Cell content(PaperFact fact) {
        return fact.value().equals(BLANK)
                ? new Cell.Missing(Shorthand.NOT_APPLICABLE, "the box is left blank")
                : Cell.text(fact.value());
    }

    private static Map<String, Object> figures(List<CostLine> years) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (CostLine year : years) {
            thousands(year)
                    .ifPresent(amount -> sentences.add(Map.of(
                            "year", year.line(),
                            "saving", amount.signum() < 0,
                            "amount", THOUSANDS.sentence(amount.absolute()))));
        }
        figures.put("years", List.copyOf(sentences));
        return figures;
    }
}
