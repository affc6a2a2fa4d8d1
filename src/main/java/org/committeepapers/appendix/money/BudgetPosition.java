package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.CostTables;
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
        Scope scope = Scope.of(month, slug());
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(), title() + " as at " + asAt, false, List.of(table(scope, asAt)), List.of(), figures(scope));
    }

    private static AppendixTable table(Scope scope, String asAt) {
        MonthData month = scope.month();
        String budget = CostTables.lines(month, TABLE).stream()
                .map(CostLine::line)
                .findFirst()
                .orElse("Current budget");
        return new AppendixTable(
                TABLE,
                "Budget, spend and excess, a year, as at " + asAt,
                List.of(
                        Column.words("line", "Line"),
                        Column.figures("value", "Value", new Format(Unit.BY_ROW, 0)),
                        Column.words("unit", "Unit")),
                List.of(
                        row(scope, budget, "budget-m", "gbp m"),
                        row(scope, "Current estimated spend", "spend-now-m", "gbp m"),
                        row(scope, "Current overspend", "overspend-m", "gbp m"),
                        row(scope, "Current overspend (annualised)", "overspend", "gbp"),
                        row(scope, "Full establishment spend with supplements", "spend-full-m", "gbp m"),
                        row(scope, "Excess over budget, full establishment", "excess-m", "gbp m"),
                        row(scope, "Excess over budget, full establishment (annualised)", "excess", "gbp"),
                        row(scope, "Increase on current overspend", "excess-increase", "gbp"),
                        row(scope, "Vacancy level to stay within budget", "break-even-vacancies", "fte")),
                List.of(
                        "Overspend and excess: spend less budget; below zero the spend is within the budget. "
                                + CostsOf.rounded(
                                        month.council().rules().costing(TABLE, month.asAt()),
                                        "the place it is printed with"),
                        Measures.named("break-even-vacancies").means()),
                "cost assumptions; HR extracts: staff in post, agency workers");
    }

    private static Row row(Scope scope, String label, String measure, String unit) {
        return Row.detail(
                Cell.text(label),
                Cell.of(scope.figure(measure), Measures.named(measure).format()),
                Cell.text(unit));
    }

    private static Map<String, Object> figures(Scope scope) {
        Map<String, Object> figures = new LinkedHashMap<>();
        CostsOf.name(figures, "budget", scope.figure("budget-m"), CostsOf.MILLIONS);
        CostsOf.name(figures, "current", scope.figure("spend-now-m"), CostsOf.MILLIONS);
        CostsOf.name(figures, "full", scope.figure("spend-full-m"), CostsOf.MILLIONS);
        scope.figure("excess").known().ifPresent(excess -> {
            figures.put("excess", new NamedFigure(excess.absolute(), Format.GBP));
            figures.put("over", excess.signum() >= 0);
        });
        CostsOf.name(
                figures,
                "vacancies",
                scope.figure("break-even-vacancies"),
                Measures.named("break-even-vacancies").format());
        return figures;
    }
}
