package org.committeepapers.appendix.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.CostPlan;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.Post;

/// The table of what each costed proposal rests on.
final class FinancialBasis {

    private static final String CASEHOLDER = "CASEHOLDER";
    private static final String WHOLE = "its cost is given as a whole";
    private static final String NO_ON_COSTS = "no on costs are added: the rate includes them, or none are due";
    private static final String ONE_RATE = "one rate: the line of the proposal is the product";

    private FinancialBasis() {}

    static AppendixTable table(MonthData month, CostPlan plan, String asAt) {
        return new AppendixTable(
                PlanOf.BASIS,
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
                notes(month, plan),
                "cost assumptions");
    }

    private static Row row(CostPlan plan, CostLine line) {
        return Row.detail(
                Cell.text(section(plan, line)),
                Cell.text(line.line()),
                Cell.text(Objects.equals(line.year(), PlanOf.current(plan.years())) ? "current" : "full"),
                quantity(line),
                Cell.text(Objects.toString(line.quantityUnit(), "")),
                CostsOf.cell(Optional.ofNullable(line.rateGbp()), WHOLE),
                CostsOf.cell(plan.onCost(line), line.rateGbp() == null ? WHOLE : NO_ON_COSTS),
                plan.oneRate(line)
                        ? new Cell.Missing(Shorthand.NOT_APPLICABLE, ONE_RATE)
                        : Cell.of(plan.product(line)));
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
    private static Cell quantity(CostLine line) {
        BigDecimal quantity = line.quantity();
        return quantity == null
                ? new Cell.Missing(Shorthand.NOT_APPLICABLE, WHOLE)
                : Cell.of(
                        Exact.of(quantity),
                        new Format(
                                Unit.COUNT,
                                Math.max(0, quantity.stripTrailingZeros().scale())));
    }

    private static List<String> notes(MonthData month, CostPlan plan) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "On costs: the on-cost percentage of the rate. Product: quantity times rate with on costs, times days "
                        + "where they are paid by the day.");
        overEstablishment(month, plan).ifPresent(notes::add);
        return notes;
    }

    /// Posts costed as the full establishment, where the establishment extract holds another number.
    private static Optional<String> overEstablishment(MonthData month, CostPlan plan) {
        Set<Role> roles =
                month.council().findRoleGroup(CASEHOLDER).map(RoleGroup::roles).orElse(Set.of());
        BigDecimal costed = plan.basis().stream()
                .filter(line -> line.quantitySource() == QuantitySource.ESTABLISHMENT)
                .flatMap(line -> Optional.ofNullable(line.quantity()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal established = month.at(Post.class, month.month()).stream()
                .filter(post -> roles.contains(post.role()))
                .map(Post::budgetedFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean differs = costed.signum() > 0 && established.signum() > 0 && costed.compareTo(established) != 0;
        return differs
                ? Optional.of("The full establishment is costed for " + Format.FTE.sentence(Exact.of(costed))
                        + "; the establishment extract holds " + Format.FTE.sentence(Exact.of(established))
                        + ". The split by length of service is stated for the number costed.")
                : Optional.empty();
    }
}
