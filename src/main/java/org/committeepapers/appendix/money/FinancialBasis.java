package org.committeepapers.appendix.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.CostPlan;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// The table of what each costed proposal rests on.
final class FinancialBasis {

    private static final Figure ONE_RATE = Figure.none("one rate: the line of the proposal is the product");

    private FinancialBasis() {}

    static AppendixTable table(Scope scope, CostPlan plan, String asAt) {
        return new AppendixTable(
                CostTables.BASIS,
                "What the cost of each proposal rests on, £, as at " + asAt,
                List.of(
                        Column.words("section", "Section"),
                        Column.words("line", "Basis"),
                        Column.words("case", "Establishment"),
                        Column.figures("quantity", "Quantity", new Format(Unit.BY_ROW, 0)),
                        Column.words("quantity_unit", "Of"),
                        Column.figures("rate_gbp", "Rate", Format.GBP),
                        Column.figures("on_cost_gbp", "On costs", Format.GBP),
                        Column.figures("product_gbp", "Product", Format.GBP)),
                plan.basis().stream().map(line -> row(plan, line)).toList(),
                notes(scope, plan),
                "cost assumptions");
    }

    private static Row row(CostPlan plan, CostLine line) {
        return Row.detail(
                Cell.text(section(plan, line)),
                Cell.text(line.line()),
                Cell.text(Objects.equals(line.year(), plan.current()) ? "current" : "full"),
                quantity(plan, line),
                Cell.text(Objects.toString(line.quantityUnit(), "")),
                Cell.of(plan.rate(line), null),
                Cell.of(plan.onCost(line), null),
                Cell.of(plan.oneRate(line) ? ONE_RATE : plan.product(line), null));
    }

    /// The section of the proposal that a basis line is part of.
    private static String section(CostPlan plan, CostLine line) {
        return plan.proposals().stream()
                .filter(proposal -> proposal.line().equals(line.section()))
                .map(CostPlan.Proposal::section)
                .findFirst()
                .orElse(Objects.toString(line.section(), ""));
    }

    /// Rows count different things, so each has the decimals that it is stated with.
    private static Cell quantity(CostPlan plan, CostLine line) {
        return Cell.of(plan.quantity(line), line.quantity() == null ? null : Format.of(Unit.COUNT, line.quantity()));
    }

    private static List<String> notes(Scope scope, CostPlan plan) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "On costs: the on-cost percentage of the rate. Product: quantity times rate with on costs, times days "
                        + "where they are paid by the day.");
        overEstablishment(scope, plan).ifPresent(notes::add);
        return notes;
    }

    /// Posts costed as the full establishment, where the establishment extract holds another number.
    private static Optional<String> overEstablishment(Scope scope, CostPlan plan) {
        Optional<Exact> costed = Figure.sum(
                        "posts costed",
                        plan.basis().stream()
                                .filter(line -> line.quantitySource() == QuantitySource.ESTABLISHMENT)
                                .map(plan::quantity)
                                .toList(),
                        "")
                .known();
        Costing costing = scope.council()
                .rules()
                .costing(CostTables.IMPLICATIONS, scope.month().asAt());
        Optional<Exact> established =
                CostTables.costed(scope, costing).figure("establishment").known();
        return costed.isPresent() && established.isPresent() && costed.get().compareTo(established.get()) != 0
                ? Optional.of("The full establishment is costed for " + Format.FTE.sentence(costed.get())
                        + "; the establishment extract holds " + Format.FTE.sentence(established.get())
                        + ". The split by length of service is stated for the number costed.")
                : Optional.empty();
    }
}
