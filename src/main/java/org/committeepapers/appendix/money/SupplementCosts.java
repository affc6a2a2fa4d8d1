package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.Carrying;
import org.committeepapers.measure.money.CostTable;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;

/// What the workforce costs now, what the proposed supplements add, and what every post filled would cost.
@AutoService(Appendix.class)
public final class SupplementCosts implements Appendix {

    static final String SLUG = "supplement-costs";
    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format ON_COSTS = new Format(Unit.PERCENT, 2);

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public String title() {
        return "Costs of the workforce and of the proposed supplements";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class)).orAlso(Set.of(StaffMember.class, AgencyWorker.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Costing costing = month.council().rules().costing(SLUG, month.asAt());
        Scope scope = Scope.of(month, SLUG);
        Map<String, CostTable> tables = CostTables.ofStaff(scope, costing, Carrying.THOUSANDS);
        String asAt = Dates.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(
                        table(
                                scope,
                                costing,
                                tables,
                                CostTables.CURRENT,
                                "What the workforce costs in a year, £m, staff and agency workers as at " + asAt),
                        table(
                                scope,
                                costing,
                                tables,
                                CostTables.SUPPLEMENTS,
                                "What the proposed supplements cost in a year, £m, posts as at " + asAt),
                        table(
                                scope,
                                costing,
                                tables,
                                CostTables.FULL,
                                "What the full establishment costs in a year, £m, posts as at " + asAt)),
                List.of(),
                figures(tables));
    }

    private static AppendixTable table(
            Scope scope, Costing costing, Map<String, CostTable> tables, String name, String title) {
        CostTable costs = tables.getOrDefault(name, new CostTable(List.of()));
        boolean sections = name.equals(CostTables.SUPPLEMENTS);
        return new AppendixTable(
                name,
                title,
                columns(sections),
                costs.lines().stream().map(line -> row(line, costs, sections)).toList(),
                notes(scope, costing, costs, name),
                source(costs));
    }

    private static List<Column> columns(boolean sections) {
        List<Column> columns = new ArrayList<>();
        if (sections) {
            columns.add(Column.words("section", "Roles"));
        }
        columns.add(Column.words("line", "Cost"));
        columns.add(Column.figures("fte", "Posts costed", FTE));
        columns.add(Column.figures("rate_gbp", "Rate", Format.GBP));
        columns.add(Column.figures("on_cost_pct", "On costs", ON_COSTS));
        columns.add(Column.figures("amount_gbp_m", "Amount a year", CostsOf.MILLIONS));
        return columns;
    }

    private static Row row(CostTable.Line line, CostTable costs, boolean sections) {
        CostLine assumption = line.assumption();
        List<Cell> cells = new ArrayList<>();
        if (sections) {
            cells.add(Cell.text(section(assumption, costs)));
        }
        cells.add(Cell.text(assumption.line()));
        cells.add(Cell.of(line.quantity(), null));
        cells.add(Cell.of(line.rate(), null));
        cells.add(Cell.of(line.onCostPercentage(), null));
        cells.add(Cell.of(CostTables.millions(line.pounds()), null));
        return new Row(kind(line, costs), cells);
    }

    /// A section may name its own posts: `Vacant Roles ({fte}fte SW)`.
    private static String section(CostLine line, CostTable costs) {
        String section = Objects.toString(line.section(), "");
        return costs.quantity(line.section())
                .known()
                .map(fte -> section.replace(
                        "{fte}", fte.rounded(2).stripTrailingZeros().toPlainString()))
                .orElse(section);
    }

    private static Row.Kind kind(CostTable.Line line, CostTable costs) {
        if (line.equals(costs.lines().getLast())) {
            return Row.Kind.TOTAL;
        }
        return line.total() ? Row.Kind.SUBTOTAL : Row.Kind.DETAIL;
    }

    private static List<String> notes(Scope scope, Costing costing, CostTable costs, String name) {
        List<String> notes = new ArrayList<>();
        notes.add("Amount: fte times rate. On costs: the percentage of the total above them.");
        notes.add(CostsOf.rounded(costing, "£0.001m"));
        if (name.equals(CostTables.FULL)) {
            notes.add("Posts costed: staff in post and the assumed split of the vacant posts of each grade together.");
        }
        if (name.equals(CostTables.CURRENT)) {
            stated(scope, costing, costs).ifPresent(notes::add);
        }
        return notes;
    }

    /// Where the fte by grade is stated and not counted, and how far it is from the extract.
    private static Optional<String> stated(Scope scope, Costing costing, CostTable costs) {
        CostTable stated = new CostTable(costs.lines().stream()
                .filter(line -> line.assumption().quantitySource() == CostLine.QuantitySource.FIXED
                        && line.assumption().quantity() != null)
                .toList());
        Set<String> grades =
                stated.lines().stream().map(line -> line.assumption().line()).collect(Collectors.toSet());
        return stated.quantity()
                .known()
                .flatMap(costed -> CostTables.inPost(scope, costing, grades)
                        .known()
                        .map(counted -> "The fte of each grade is stated with the cost assumptions: "
                                + FTE.sentence(costed) + " in all; the staff extract holds " + FTE.sentence(counted)
                                + " of these grades."));
    }

    private static String source(CostTable costs) {
        boolean agency = costs.lines().stream()
                .anyMatch(line -> line.assumption().quantitySource() == CostLine.QuantitySource.AGENCY);
        return agency ? "cost assumptions; HR extracts: staff in post, agency workers" : "cost assumptions";
    }

    private static Map<String, Object> figures(Map<String, CostTable> tables) {
        Map<String, Object> figures = new LinkedHashMap<>();
        tables.forEach((name, costs) ->
                CostsOf.name(figures, name(name), CostTables.millions(costs.total()), CostsOf.MILLIONS));
        return figures;
    }

    private static String name(String table) {
        return switch (table) {
            case CostTables.CURRENT -> "current";
            case CostTables.SUPPLEMENTS -> "supplements";
            default -> "full";
        };
    }
}
