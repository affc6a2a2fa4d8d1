package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.CostPlan;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// How the funding of the proposals grows from the current to the full establishment.
@AutoService(Appendix.class)
public final class FundingForecast implements Appendix {

    private static final String TABLE = "funding-forecast";
    private static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 2);

    /// A year's funding, and how it was found.
    private record Funding(String year, Optional<BigDecimal> pounds, String note) {}

    @Override
    public String slug() {
        return TABLE;
    }

    @Override
    public String title() {
        return "Forecast of the funding";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        CostPlan plan = PlanOf.month(month);
        List<Funding> fundings = CostsOf.lines(month, TABLE).stream()
                .map(line -> funding(plan, line))
                .toList();
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(fundings, asAt)),
                List.of(),
                figures(fundings));
    }

    /// A total of the plan to its step, or the phasing that is stated.
    private static Funding funding(CostPlan plan, CostLine line) {
        String year = Objects.toString(line.year(), line.line());
        if (line.quantitySource() != QuantitySource.TOTAL) {
            return new Funding(year, Optional.ofNullable(line.budgetGbp()), year + ": phasing as stated.");
        }
        if (!plan.years().contains(year)) {
            return new Funding(year, Optional.empty(), year + ": no proposal is costed for this year.");
        }
        BigDecimal step = line.factor() == null || line.factor().signum() <= 0 ? BigDecimal.ONE : line.factor();
        return new Funding(
                year,
                Optional.of(plan.grandTotal(year, step)),
                year + ": the grand total of the financial implications, " + pounds(plan.grandTotal(year))
                        + ", to the nearest " + pounds(step) + ".");
    }

    private static String pounds(BigDecimal amount) {
        return Format.GBP.sentence(Exact.of(amount));
    }

    private static AppendixTable table(List<Funding> fundings, String asAt) {
        List<Row> rows = new ArrayList<>();
        for (Funding funding : fundings) {
            rows.add(Row.detail(
                    Cell.text(funding.year()),
                    Cell.of(
                            funding.pounds().map(CostsOf::millions),
                            Shorthand.NOT_AVAILABLE,
                            "no amount is known for the year")));
        }
        return new AppendixTable(
                TABLE,
                "Funding of the proposals by financial year, £m, forecast as at " + asAt,
                List.of(Column.words("year", "Financial year"), Column.figures("funding_gbp_m", "Funding", MILLIONS)),
                rows,
                fundings.stream().map(Funding::note).toList(),
                "cost assumptions");
    }

    private static Map<String, Object> figures(List<Funding> fundings) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (!fundings.isEmpty()) {
            put(figures, "first", fundings.getFirst());
            put(figures, "last", fundings.getLast());
        }
        return figures;
    }

    private static void put(Map<String, Object> figures, String name, Funding funding) {
        funding.pounds().ifPresent(pounds -> {
            figures.put(name, new NamedFigure(CostsOf.millions(pounds), MILLIONS));
            figures.put(name + "Year", funding.year());
        });
    }
}
