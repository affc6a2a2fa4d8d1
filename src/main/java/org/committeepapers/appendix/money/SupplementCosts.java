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
import org.committeepapers.measure.CostTable;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
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
    private static final Format RATE = Format.GBP;
    private static final Format ON_COSTS = new Format(Unit.PERCENT, 2);
    private static final String NOT_HERE =
            "lines of staff have fte and a rate, on costs have a percentage, totals have neither";

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
        Map<String, CostTable> tables = CostsOf.staffCosts(month, costing, CostsOf.THOUSANDS_OF_POUNDS);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(
                        table(
                                month,
                                costing,
                                tables,
                                CostsOf.CURRENT,
                                "What the workforce costs in a year, £m, staff and agency workers as at " + asAt),
                        table(
                                month,
                                costing,
                                tables,
                                CostsOf.SUPPLEMENTS,
                                "What the proposed supplements cost in a year, £m, posts as at " + asAt),
                        table(
                                month,
                                costing,
                                tables,
                                CostsOf.FULL,
                                "What the full establishment costs in a year, £m, posts as at " + asAt)),
                List.of(),
                figures(tables));
    }

    private static AppendixTable table(
            MonthData month, Costing costing, Map<String, CostTable> tables, String name, String title) {
        CostTable costs = tables.getOrDefault(name, new CostTable(List.of()));
        boolean sections = name.equals(CostsOf.SUPPLEMENTS);
        List<Row> rows = new ArrayList<>();
        for (CostTable.Line line : costs.lines()) {
            rows.add(row(line, costs, sections));
        }
        return new AppendixTable(
                name, title, columns(sections), rows, notes(month, costing, costs, name), source(costs));
    }

    private static List<Column> columns(boolean sections) {
        List<Column> columns = new ArrayList<>();
        if (sections) {
            columns.add(Column.words("section", "Roles"));
        }
        columns.add(Column.words("line", "Cost"));
        columns.add(Column.figures("fte", "Posts costed", FTE));
        columns.add(Column.figures("rate_gbp", "Rate", RATE));
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
        cells.add(CostsOf.cell(line.quantity(), NOT_HERE));
        cells.add(CostsOf.cell(Optional.ofNullable(assumption.rateGbp()), NOT_HERE));
        cells.add(CostsOf.cell(Optional.ofNullable(assumption.onCostPct()), NOT_HERE));
        cells.add(Cell.of(CostsOf.millions(line.pounds())));
        return new Row(kind(line, costs), cells);
    }

    /// A section may name its own posts: `Vacant Roles ({fte}fte SW)`.
    private static String section(CostLine line, CostTable costs) {
        String section = line.section() == null ? "" : line.section();
        return section.replace(
                "{fte}", costs.quantity(line.section()).stripTrailingZeros().toPlainString());
    }

    private static Row.Kind kind(CostTable.Line line, CostTable costs) {
        if (line.equals(costs.lines().getLast())) {
            return Row.Kind.TOTAL;
        }
        return line.total() ? Row.Kind.SUBTOTAL : Row.Kind.DETAIL;
    }

    private static List<String> notes(MonthData month, Costing costing, CostTable costs, String name) {
        List<String> notes = new ArrayList<>();
        notes.add("Amount: fte times rate. On costs: the percentage of the total above them.");
        notes.add(CostsOf.rounded(costing, "£0.001m"));
        if (name.equals(CostsOf.FULL)) {
            notes.add("Posts costed: staff in post and the assumed split of the vacant posts of each grade together.");
        }
        if (name.equals(CostsOf.CURRENT)) {
            stated(month, costing, costs).ifPresent(notes::add);
        }
        return notes;
    }

    /// Where the fte by grade is stated and not counted, and how far it is from the extract.
    private static Optional<String> stated(MonthData month, Costing costing, CostTable costs) {
        List<CostTable.Line> stated = costs.lines().stream()
                .filter(line -> line.assumption().quantitySource() == CostLine.QuantitySource.FIXED
                        && line.assumption().quantity() != null)
                .toList();
        if (stated.isEmpty() || !month.has(StaffMember.class)) {
            return Optional.empty();
        }
        BigDecimal costed =
                stated.stream().flatMap(line -> line.quantity().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal counted = CostsOf.inPost(
                month,
                costing,
                stated.stream().map(line -> line.assumption().line()).toList());
        return Optional.of(
                "The fte of each grade is stated with the cost assumptions: " + FTE.sentence(Exact.of(costed))
                        + " in all; the staff extract holds " + FTE.sentence(Exact.of(counted)) + " of these grades.");
    }

    private static String source(CostTable costs) {
        boolean agency = costs.lines().stream()
                .anyMatch(line -> line.assumption().quantitySource() == CostLine.QuantitySource.AGENCY);
        return agency ? "cost assumptions; HR extracts: staff in post, agency workers" : "cost assumptions";
    }

    private static Map<String, Object> figures(Map<String, CostTable> tables) {
        Map<String, Object> figures = new LinkedHashMap<>();
        tables.forEach((name, costs) -> {
            if (!costs.lines().isEmpty()) {
                NamedFigure total = new NamedFigure(CostsOf.millions(costs.total()), CostsOf.MILLIONS);
                figures.put(name(name), total);
            }
        });
        return figures;
    }

    private static String name(String table) {
        return switch (table) {
            case CostsOf.CURRENT -> "current";
            case CostsOf.SUPPLEMENTS -> "supplements";
            default -> "full";
        };
    }
}
