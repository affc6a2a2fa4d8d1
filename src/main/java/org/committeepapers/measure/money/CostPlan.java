package org.committeepapers.measure.money;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CostLine;

/// Proposals costed year by year, each line from the basis it rests on, in pounds.
///
/// A line of a year is what is stated for it, else the sum of its basis lines of that year, else the stated part of
/// another year's basis: half of it where a post is filled for half a year.
///
/// @param lines a row for each line and year, in printed order
/// @param basis what the lines rest on: a basis line's section names the line that it is part of
public record CostPlan(List<CostLine> lines, List<CostLine> basis, Rounding rounding) {

    private static final Figure WHOLE = Figure.none("its cost is given as a whole");
    private static final String NOTHING = "the proposal costs nothing in that case";

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

    /// The first year costed: the establishment as it is filled now. Empty where none is.
    public String current() {
        return years().isEmpty() ? "" : years().getFirst();
    }

    /// The last year costed: the full establishment. Empty where none is.
    public String full() {
        return years().isEmpty() ? "" : years().getLast();
    }

    public Figure quantity(CostLine basisLine) {
        return Stated.quantity(basisLine).or(() -> WHOLE);
    }

    public Figure rate(CostLine basisLine) {
        return Stated.rate(basisLine).or(() -> WHOLE);
    }

    /// What is added to the rate for on costs, as a table prints it; none where nothing is.
    public Figure onCost(CostLine basisLine) {
        return basisLine.rateGbp() == null
                ? WHOLE
                : basisLine.onCostPct() == null
                        ? Figure.none("no on costs are added: the rate includes them, or none are due")
                        : carried(Stated.onCosts(basisLine, Stated.rate(basisLine)));
    }

    /// What a basis line costs: its stated budget, else quantity times rate with on costs, and its factor.
    public Figure product(CostLine basisLine) {
        return Stated.budget(basisLine)
                .or(() -> carried(Stated.cost(basisLine, Stated.quantity(basisLine), onCost(basisLine))));
    }

    /// What a proposal costs in a year; none where it costs nothing then.
    public Figure amount(Proposal proposal, String year) {
        return stated(proposal, year).or(() -> ofBasis(proposal, year));
    }

    /// What a proposal's basis comes to in a year; none where it has none.
    public Figure ofBasis(Proposal proposal, String year) {
        return sum(proposal, year).or(() -> partOfAnother(proposal, year));
    }

    /// The proposals of a section in a year, added up.
    public Figure sectionTotal(String section, String year) {
        return total(section, one -> one.section().equals(section), year);
    }

    /// Every proposal in a year, added up.
    public Figure grandTotal(String year) {
        return total("grand total", any -> true, year);
    }

    /// A total as a line of the forecast asks for it: to the nearest of its step.
    public Figure toStep(Figure total, CostLine line) {
        return total.then(pounds -> Working.step(
                pounds.what(),
                Operation.TO_NEAREST,
                pounds,
                new Working.Given("step", step(line), "cost assumptions")));
    }

    /// Pounds; 1 where the line states none.
    public static Exact step(CostLine line) {
        return line.factor() == null || line.factor().signum() <= 0 ? Exact.of(1) : Exact.of(line.factor());
    }

    /// Whether a proposal is paid once, in its first year only.
    public boolean paidOnce(Proposal proposal) {
        return lines.stream()
                .anyMatch(
                        line -> proposal(line).equals(proposal) && line.fundingKind() == CostLine.FundingKind.ONE_OFF);
    }

    /// Whether all basis lines of a proposal in a year have one rate, so that its amount is their product.
    public boolean oneRate(CostLine basisLine) {
        return basisLine.rateGbp() != null
                && basis.stream()
                        .filter(other -> Objects.equals(other.section(), basisLine.section())
                                && Objects.equals(other.year(), basisLine.year()))
                        .allMatch(other -> isEqual(each(other), each(basisLine)));
    }

    private static boolean isEqual(Figure one, Figure other) {
        return one.known().orElse(Exact.ZERO).compareTo(other.known().orElse(Exact.ZERO)) == 0;
    }

    private Figure each(CostLine basisLine) {
        return Stated.each(basisLine, onCost(basisLine));
    }

    private Figure carried(Figure pounds) {
        return new Carrying(rounding, Carrying.POUNDS).of(pounds);
    }

    private Figure total(String what, Predicate<Proposal> which, String year) {
        return Figure.sum(
                what,
                proposals().stream().filter(which).map(one -> amount(one, year)).toList(),
                NOTHING);
    }

    private Figure sum(Proposal proposal, String year) {
        return Figure.sum(
                proposal.line(),
                basis.stream()
                        .filter(line -> proposal.line().equals(line.section()) && year.equals(line.year()))
                        .map(this::product)
                        .toList(),
                NOTHING);
    }

    private Figure partOfAnother(Proposal proposal, String year) {
        Figure part = only(row(proposal, year).map(Stated::factor));
        Figure whole = only(years().stream().map(other -> sum(proposal, other)));
        return part.isNone() || whole.isNone()
                ? Figure.none(NOTHING)
                : carried(Figure.of(proposal.line(), Operation.TIMES, List.of(whole, part)));
    }

    private Figure stated(Proposal proposal, String year) {
        return only(row(proposal, year).map(Stated::budget));
    }

    /// The first that says something.
    private static Figure only(Stream<Figure> figures) {
        return figures.filter(figure -> !figure.isNone()).findFirst().orElseGet(() -> Figure.none(NOTHING));
    }

    private Stream<CostLine> row(Proposal proposal, String year) {
        return lines.stream()
                .filter(line -> proposal(line).equals(proposal) && year.equals(line.year()))
                .limit(1);
    }

    private static Proposal proposal(CostLine line) {
        return new Proposal(Objects.toString(line.section(), ""), line.line());
    }
}
