package org.committeepapers.measure.money;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;

/// What proposals cost year by year, and what of it no funding covers, in pounds.
///
/// Base and contingency funding recurs in every later year; one-off funding is gone after its own.
///
/// @param lines costs without a kind of funding, funding with one; years as text that sorts by time, e.g. `2011/12`
public record FundingGap(List<CostLine> lines) {

    private static final String NO_COST = "no cost is known for the year";

    public FundingGap {
        lines = List.copyOf(lines);
    }

    /// What the proposals cost in a year: as stated, else as the funding of that year comes to. Not known where neither
    /// is.
    public Figure cost(String year) {
        return sum("cost", line -> line.fundingKind() == null && year.equals(line.year()))
                .or(() -> sum("funding", line -> isFunding(line) && year.equals(line.year())))
                .or(() -> Figure.notApplicable(NO_COST));
    }

    /// What is left of the cost of a year when one-off funding of that year and recurring funding of that year or an
    /// earlier one are taken off.
    public Figure pressure(String year) {
        Figure covered = sum("funding", line -> covers(line, year));
        return covered.isNone() ? cost(year) : Figure.of("pressure", Operation.LESS, List.of(cost(year), covered));
    }

    /// What a line of this name states for a year.
    public Figure granted(String name, String year) {
        return sum("amount stated", line -> line.line().equals(name) && year.equals(line.year()));
    }

    private Figure sum(String what, Predicate<CostLine> which) {
        List<CostLine> stated = lines.stream()
                .filter(line -> which.test(line) && line.budgetGbp() != null)
                .toList();
        return stated.isEmpty()
                ? Figure.none("funding of another year; what recurs is taken off the pressure")
                : Figure.of(Working.Sum.of(what, "budget_gbp", stated, CostLine::budgetGbp));
    }

    private static boolean covers(CostLine line, String year) {
        String from = Objects.toString(line.year(), "");
        boolean holds = line.fundingKind() == FundingKind.ONE_OFF ? from.equals(year) : from.compareTo(year) <= 0;
        return isFunding(line) && holds;
    }

    private static boolean isFunding(CostLine line) {
        return line.fundingKind() != null && line.fundingKind() != FundingKind.PRESSURE;
    }
}
