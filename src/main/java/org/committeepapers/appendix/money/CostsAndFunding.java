package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.FundingGap;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;

/// What the proposals cost, who pays for them, and what pressure is left when one-off funding has gone.
@AutoService(Appendix.class)
public final class CostsAndFunding implements Appendix {

    private static final String TABLE = "proposal-costs-and-funding";
    private static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 2);
    private static final Figure FUNDED = Figure.none("the cost of the year is funded in full");

    @Override
    public String slug() {
        return "costs-and-funding";
    }

    @Override
    public String title() {
        return "Costs of the proposals and their funding";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<CostLine> lines = CostTables.lines(month, TABLE);
        FundingGap gap = new FundingGap(lines);
        List<String> years = CostsOf.years(lines);
        String asAt = Dates.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(lines, gap, years, asAt)),
                List.of(),
                figures(gap, years));
    }

    private static AppendixTable table(List<CostLine> lines, FundingGap gap, List<String> years, String asAt) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("line", "Line"));
        years.forEach(
                year -> columns.add(Column.figures(year.replaceAll("[^0-9A-Za-z]+", "_") + "_gbp_m", year, MILLIONS)));
        List<Row> rows = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (CostLine line : lines) {
            if (labels.add(line.line())) {
                rows.add(row(line, gap, years));
            }
        }
        return new AppendixTable(
                TABLE,
                "Cost of the proposals and who pays, £m a year, as at " + asAt,
                columns,
                rows,
                List.of(
                        "Cost of a year: as stated, else the funding found for it.",
                        "Pressure: the cost of a year less its own funding and less the funding of earlier years that "
                                + "recurs. Added up in pounds and rounded once, so that it can differ by £0.01m from the "
                                + "difference of the printed figures."),
                "cost assumptions");
    }

    private static Row row(CostLine line, FundingGap gap, List<String> years) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(line.line()));
        years.forEach(year -> cells.add(Cell.of(CostTables.millions(figure(line, gap, year)), null)));
        return new Row(line.fundingKind() == FundingKind.PRESSURE ? Row.Kind.TOTAL : Row.Kind.DETAIL, cells);
    }

    private static Figure figure(CostLine line, FundingGap gap, String year) {
        if (line.fundingKind() == null) {
            return gap.cost(year);
        }
        if (line.fundingKind() != FundingKind.PRESSURE) {
            return gap.granted(line.line(), year);
        }
        Figure pressure = gap.pressure(year);
        return pressure.known().isPresent() && !pressure.isSome() ? FUNDED : pressure;
    }

    private static Map<String, Object> figures(FundingGap gap, List<String> years) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Map<String, Object>> sentences = new ArrayList<>();
        for (String year : years) {
            Optional<Exact> cost = CostTables.millions(gap.cost(year)).known();
            Optional<Exact> pressure = CostTables.millions(gap.pressure(year)).known();
            if (cost.isPresent() && pressure.isPresent()) {
                sentences.add(Map.of(
                        "year",
                        year,
                        "cost",
                        MILLIONS.sentence(cost.get()),
                        "funded",
                        pressure.get().signum() <= 0,
                        "pressure",
                        MILLIONS.sentence(pressure.get())));
            }
        }
        figures.put("years", List.copyOf(sentences));
        return figures;
    }
}
