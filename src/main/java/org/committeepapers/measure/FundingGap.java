package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;

/// What proposals cost year by year, and what of it no funding covers, in pounds.
///
/// Base and contingency funding recurs in every later year; one-off funding is gone after its own.
///
/// @param lines costs without a kind of funding, funding with one; years as text that sorts by time, e.g. `2011/12`
public record FundingGap(List<CostLine> lines) {

    public FundingGap {
        lines = List.copyOf(lines);
    }

    /// What the proposals cost in a year: as stated, else as the funding of that year comes to. Empty where neither is
    /// known.
    public Optional<BigDecimal> cost(String year) {
        Optional<BigDecimal> stated = lines.stream()
                .filter(line -> line.fundingKind() == null && year.equals(line.year()))
                .flatMap(line -> Optional.ofNullable(line.budgetGbp()).stream())
                .reduce(BigDecimal::add);
        return stated.isPresent() ? stated : funding(year);
    }

    /// What is left of the cost of a year when one-off funding of that year and recurring funding of that year or an
    /// earlier one are taken off. Empty where the cost is not known.
    public Optional<BigDecimal> pressure(String year) {
        BigDecimal covered = lines.stream()
                .filter(line -> covers(line, year))
                .flatMap(line -> Optional.ofNullable(line.budgetGbp()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cost(year).map(cost -> cost.subtract(covered));
    }

    private Optional<BigDecimal> funding(String year) {
        return lines.stream()
                .filter(line -> isFunding(line) && year.equals(line.year()))
                .flatMap(line -> Optional.ofNullable(line.budgetGbp()).stream())
                .reduce(BigDecimal::add);
    }

    private static boolean covers(CostLine line, String year) {
        String from = Objects.toString(line.year(), "");
        return isFunding(line)
                && (from.equals(year) || (line.fundingKind() != FundingKind.ONE_OFF && from.compareTo(year) < 0));
    }

    private static boolean isFunding(CostLine line) {
        return line.fundingKind() != null && line.fundingKind() != FundingKind.PRESSURE;
    }
}
