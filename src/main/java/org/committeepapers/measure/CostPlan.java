package org.committeepapers.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.council.Rounding;
import org.committeepapers.staging.CostLine;
import org.jspecify.annotations.Nullable;

/// Proposals costed year by year, each line from the basis it rests on, in pounds.
///
/// A line of a year is what is stated for it, else the sum of its basis lines of that year, else the stated part of
/// another year's basis: half of it where a post is filled for half a year.
///
/// @param lines a row for each line and year, in printed order
/// @param basis what the lines rest on: a basis line's section names the line that it is part of
public record CostPlan(List<CostLine> lines, List<CostLine> basis, Rounding rounding) {

    private static final int POUNDS = 0;

    public CostPlan {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
    }

    /// A proposal, of one row a year.
    public record Proposal(String section, String line) {}

    /// The proposals in printed order.
    public List<Proposal> proposals() {
        return lines.stream().map(CostPlan::proposal).distinct().toList();
    }

    /// The years costed, earliest first.
    public List<String> years() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.year()))
                .distinct()
                .sorted()
                .toList();
    }

    /// What is added to the rate for on costs, as a table prints it; empty where nothing is.
    public Optional<BigDecimal> onCost(CostLine basisLine) {
        if (basisLine.rateGbp() == null || basisLine.onCostPct() == null) {
            return Optional.empty();
        }
        return Optional.of(rounding.carried(
                basisLine.rateGbp().multiply(basisLine.onCostPct()).movePointLeft(2), POUNDS));
    }

    /// What a basis line costs: its stated budget, else quantity times rate with on costs, and its factor.
    public BigDecimal product(CostLine basisLine) {
        if (basisLine.budgetGbp() != null) {
            return basisLine.budgetGbp();
        }
        return rounding.carried(orElse(basisLine.quantity(), BigDecimal.ZERO).multiply(each(basisLine)), POUNDS);
    }

    /// What a proposal costs in a year; empty where it costs nothing then.
    public Optional<BigDecimal> amount(Proposal proposal, String year) {
        Optional<BigDecimal> stated =
                row(proposal, year).flatMap(line -> Optional.ofNullable(line.budgetGbp()));
        return stated.isPresent() ? stated : ofBasis(proposal, year);
    }

    /// What a proposal's basis comes to in a year; empty where it has none.
    public Optional<BigDecimal> ofBasis(Proposal proposal, String year) {
        Optional<BigDecimal> own = sum(proposal, year);
        return own.isPresent() ? own : partOfAnother(proposal, year);
    }

    /// The proposals of a section in a year, added up.
    public BigDecimal sectionTotal(String section, String year) {
        return total(proposals().stream().filter(one -> one.section().equals(section)), year);
    }

    /// Every proposal in a year, added up.
    public BigDecimal grandTotal(String year) {
        return total(proposals().stream(), year);
    }

    /// A grand total as it is asked for: to the nearest step.
    ///
    /// @param step pounds, above 0
    public BigDecimal grandTotal(String year, BigDecimal step) {
        return grandTotal(year).divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    /// Whether a proposal is paid once, in its first year only.
    public boolean paidOnce(Proposal proposal) {
        return lines.stream()
                .anyMatch(line -> proposal(line).equals(proposal)
                        && line.fundingKind() == CostLine.FundingKind.ONE_OFF);
    }

    /// Whether all basis lines of a proposal in a year have one rate, so that its amount is their product.
    public boolean oneRate(CostLine basisLine) {
        return basisLine.rateGbp() != null
                && basis.stream()
                        .filter(other -> Objects.equals(other.section(), basisLine.section())
                                && Objects.equals(other.year(), basisLine.year()))
                        .allMatch(other -> each(other).compareTo(each(basisLine)) == 0);
    }

    /// What one of a basis line's quantity costs, with on costs.
    private BigDecimal each(CostLine basisLine) {
        return orElse(basisLine.rateGbp(), BigDecimal.ZERO)
                .add(onCost(basisLine).orElse(BigDecimal.ZERO))
                .multiply(orElse(basisLine.factor(), BigDecimal.ONE));
    }

    private BigDecimal total(Stream<Proposal> proposals, String year) {
        return proposals.flatMap(one -> amount(one, year).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> sum(Proposal proposal, String year) {
        List<BigDecimal> products = new ArrayList<>();
        for (CostLine line : basis) {
            if (proposal.line().equals(line.section()) && year.equals(line.year())) {
                products.add(product(line));
            }
        }
        return products.stream().reduce(BigDecimal::add);
    }

    private Optional<BigDecimal> partOfAnother(Proposal proposal, String year) {
        Optional<BigDecimal> part = row(proposal, year).flatMap(line -> Optional.ofNullable(line.factor()));
        Optional<BigDecimal> whole = years().stream()
                .flatMap(other -> sum(proposal, other).stream())
                .findFirst();
        return part.flatMap(factor -> whole.map(amount -> rounding.carried(amount.multiply(factor), POUNDS)));
    }

    private Optional<CostLine> row(Proposal proposal, String year) {
        return lines.stream()
                .filter(line -> proposal(line).equals(proposal) && year.equals(line.year()))
                .findFirst();
    }

    private static Proposal proposal(CostLine line) {
        return new Proposal(Objects.toString(line.section(), ""), line.line());
    }

    private static BigDecimal orElse(@Nullable BigDecimal value, BigDecimal standIn) {
        return value == null ? standIn : value;
    }
}
