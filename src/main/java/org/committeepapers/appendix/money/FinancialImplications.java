package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.CostPlan;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.Post;

/// What the proposals cost for the establishment as it is filled now and for the full one, and what that rests on.
@AutoService(Appendix.class)
public final class FinancialImplications implements Appendix {

    @Override
    public String slug() {
        return CostTables.IMPLICATIONS;
    }

    @Override
    public String title() {
        return "Financial implications of the proposals";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class)).orAlso(Set.of(Post.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        CostPlan plan = CostTables.plan(month);
        String asAt = Dates.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                true,
                List.of(implications(month, plan, asAt), FinancialBasis.table(Scope.of(month, slug()), plan, asAt)),
                List.of(),
                figures(plan));
    }

    private static AppendixTable implications(MonthData month, CostPlan plan, String asAt) {
        List<Row> rows = new ArrayList<>();
        List<CostPlan.Proposal> proposals = plan.proposals();
        for (int index = 0; index < proposals.size(); index++) {
            String section = proposals.get(index).section();
            rows.add(line(plan, proposals.get(index)));
            boolean last = index + 1 == proposals.size()
                    || !proposals.get(index + 1).section().equals(section);
            if (last && several(proposals, section)) {
                rows.add(total(Row.Kind.SUBTOTAL, section, "TOTAL", plan, year -> plan.sectionTotal(section, year)));
            }
        }
        if (!proposals.isEmpty()) {
            rows.add(total(Row.Kind.TOTAL, "All", "GRAND TOTAL", plan, plan::grandTotal));
        }
        return new AppendixTable(
                CostTables.IMPLICATIONS,
                "Cost of the proposals at the current and at the full establishment, £, as at " + asAt,
                List.of(
                        Column.words("section", "Section"),
                        Column.words("line", "Proposal"),
                        Column.words("row_type", "Row"),
                        Column.figures("current_establishment_gbp", "Current establishment", Format.GBP),
                        Column.figures("full_establishment_gbp", "Full establishment", Format.GBP)),
                rows,
                notes(month, plan),
                "cost assumptions");
    }

    private static boolean several(List<CostPlan.Proposal> proposals, String section) {
        return proposals.stream().filter(one -> one.section().equals(section)).count() > 1;
    }

    private static Row line(CostPlan plan, CostPlan.Proposal proposal) {
        return Row.detail(
                Cell.text(proposal.section()),
                Cell.text(proposal.line()),
                Cell.text("line"),
                amount(plan, proposal, plan.current()),
                amount(plan, proposal, plan.full()));
    }

    private static Cell amount(CostPlan plan, CostPlan.Proposal proposal, String year) {
        Figure amount = plan.amount(proposal, year);
        return amount.isNone() && plan.paidOnce(proposal) ? Cell.text("One-Off Payment") : Cell.of(amount, null);
    }

    private static Row total(Row.Kind kind, String section, String label, CostPlan plan, Function<String, Figure> sum) {
        return new Row(
                kind,
                List.of(
                        Cell.text(section),
                        Cell.text(label),
                        Cell.text(kind == Row.Kind.TOTAL ? "grand total" : "total"),
                        Cell.of(sum.apply(plan.current()), null),
                        Cell.of(sum.apply(plan.full()), null)));
    }

    private static List<String> notes(MonthData month, CostPlan plan) {
        List<String> notes = new ArrayList<>();
        if (!plan.years().isEmpty()) {
            notes.add("Current establishment: " + plan.current() + ". Full establishment: " + plan.full()
                    + ". A line is the sum of its basis, where none is stated for it.");
        }
        notes.add(CostsOf.rounded(month.council().rules().costing(CostTables.IMPLICATIONS, month.asAt()), "£1"));
        for (CostPlan.Proposal proposal : plan.proposals()) {
            plan.years().forEach(year -> differing(plan, proposal, year).ifPresent(notes::add));
        }
        return notes;
    }

    /// A stated amount that its basis does not give: the statement stands in the table and its totals, the note says
    /// what the basis comes to.
    private static Optional<String> differing(CostPlan plan, CostPlan.Proposal proposal, String year) {
        Optional<Exact> amount = plan.amount(proposal, year).known();
        Optional<Exact> basis = plan.ofBasis(proposal, year).known();
        if (amount.isEmpty() || basis.isEmpty() || amount.get().compareTo(basis.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(proposal.line() + ", " + year + ": stated as " + pounds(amount.get())
                + "; the basis given for it comes to " + pounds(basis.get()) + ".");
    }

    private static String pounds(Exact amount) {
        return Format.GBP.sentence(amount);
    }

    private static Map<String, Object> figures(CostPlan plan) {
        Map<String, Object> figures = new LinkedHashMap<>();
        CostsOf.name(figures, "current", plan.grandTotal(plan.current()), Format.GBP);
        CostsOf.name(figures, "full", plan.grandTotal(plan.full()), Format.GBP);
        return figures;
    }
}
