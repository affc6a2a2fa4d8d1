package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.committeepapers.council.Costing;
import org.committeepapers.measure.BudgetGap;
import org.committeepapers.measure.CostTable;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;

/// Where the budget stands: against what is spent now and what the full establishment with supplements would cost, and
/// how many posts would have to stay vacant to keep within it.
@AutoService(Appendix.class)
public final class BudgetPosition implements Appendix {

    private static final String TABLE = "budget-position";
    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final String NOT_COSTED = "the budget or the costs are not among the cost assumptions";

    @Override
    public String slug() {
        return "budget-position";
    }

    @Override
    public String title() {
        return "Budget position";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class)).orAlso(Set.of(StaffMember.class, AgencyWorker.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Costing costing = month.council().rules().costing(slug(), month.asAt());
        Optional<BudgetGap> millions = gap(month, costing, CostsOf.THOUSANDS_OF_POUNDS);
        Optional<BudgetGap> pounds = gap(month, costing, CostsOf.WHOLE_POUNDS);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(month, costing, millions, pounds, asAt)),
                List.of(),
                figures(millions, pounds));
    }

    /// The gap with amounts at a printed place; empty where the budget or the costs are not known.
    private static Optional<BudgetGap> gap(MonthData month, Costing costing, int scale) {
        Map<String, CostTable> costs = CostsOf.staffCosts(month, costing, scale);
        CostTable full = costs.getOrDefault(CostsOf.FULL, new CostTable(List.of()));
        CostTable current = costs.getOrDefault(CostsOf.CURRENT, new CostTable(List.of()));
        if (full.lines().isEmpty() || current.lines().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal established = full.lines().stream()
                .flatMap(line -> line.quantity().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return budget(month)
                .flatMap(line -> Optional.ofNullable(line.budgetGbp()))
                .map(budget -> new BudgetGap(
                        costing.rounding().carried(budget, scale), current.total(), full.total(), established));
    }

    private static Optional<CostLine> budget(MonthData month) {
        return CostsOf.lines(month, TABLE).stream().findFirst();
    }

    private static AppendixTable table(
            MonthData month, Costing costing, Optional<BudgetGap> millions, Optional<BudgetGap> pounds, String asAt) {
        List<Row> rows = new ArrayList<>();
        rows.add(millions(budget(month).map(CostLine::line).orElse("Current budget"), millions.map(BudgetGap::budget)));
        rows.add(millions("Current estimated spend", millions.map(BudgetGap::current)));
        rows.add(millions("Current overspend", millions.map(BudgetGap::overspend)));
        rows.add(pounds("Current overspend (annualised)", pounds.map(BudgetGap::overspend)));
        rows.add(millions("Full establishment spend with supplements", millions.map(BudgetGap::full)));
        rows.add(millions("Excess over budget, full establishment", millions.map(BudgetGap::excess)));
        rows.add(pounds("Excess over budget, full establishment (annualised)", pounds.map(BudgetGap::excess)));
        rows.add(pounds("Increase on current overspend", pounds.map(BudgetGap::increase)));
        rows.add(breakEven(pounds));
        return new AppendixTable(
                TABLE,
                "Budget, spend and excess, a year, as at " + asAt,
                List.of(
                        Column.words("line", "Line"),
                        Column.figures("value", "Value", new Format(Unit.BY_ROW, 0)),
                        Column.words("unit", "Unit")),
                rows,
                List.of(
                        "Overspend and excess: spend less budget; below zero the spend is within the budget. "
                                + CostsOf.rounded(costing, "the place it is printed with"),
                        "Vacancy level to stay within budget: the excess over the budgeted cost of a post, which is the "
                                + "budget over the posts costed for the full establishment."),
                "cost assumptions; HR extracts: staff in post, agency workers");
    }

    private static Row millions(String label, Optional<BigDecimal> pounds) {
        return row(label, pounds.map(CostsOf::millions), CostsOf.MILLIONS, "gbp m", NOT_COSTED);
    }

    private static Row pounds(String label, Optional<BigDecimal> pounds) {
        return row(label, pounds.map(Exact::of), Format.GBP, "gbp", NOT_COSTED);
    }

    private static Row breakEven(Optional<BudgetGap> gap) {
        String reason = gap.isPresent() ? "the full establishment is within the budget" : NOT_COSTED;
        return row(
                "Vacancy level to stay within budget", gap.flatMap(BudgetGap::breakEvenVacancies), FTE, "fte", reason);
    }

    private static Row row(String label, Optional<Exact> value, Format format, String unit, String reason) {
        Cell cell = value.<Cell>map(known -> Cell.of(known, format))
                .orElseGet(() -> new Cell.Missing(Shorthand.NOT_APPLICABLE, reason));
        return Row.detail(Cell.text(label), cell, Cell.text(unit));
    }

    private static Map<String, Object> figures(Optional<BudgetGap> millions, Optional<BudgetGap> pounds) {
        Map<String, Object> figures = new LinkedHashMap<>();
        millions.ifPresent(gap -> {
            figures.put("budget", new NamedFigure(CostsOf.millions(gap.budget()), CostsOf.MILLIONS));
            figures.put("current", new NamedFigure(CostsOf.millions(gap.current()), CostsOf.MILLIONS));
            figures.put("full", new NamedFigure(CostsOf.millions(gap.full()), CostsOf.MILLIONS));
        });
        pounds.ifPresent(gap -> {
            figures.put("excess", new NamedFigure(Exact.of(gap.excess().abs()), Format.GBP));
            figures.put("over", gap.excess().signum() >= 0);
            gap.breakEvenVacancies().ifPresent(fte -> figures.put("vacancies", new NamedFigure(fte, FTE)));
        });
        return figures;
    }
}
