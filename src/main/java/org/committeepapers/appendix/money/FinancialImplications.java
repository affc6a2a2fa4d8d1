package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
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
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.CostPlan;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.Post;

/// What the proposals cost for the establishment as it is filled now and for the full one, and what that rests on.
@AutoService(Appendix.class)
public final class FinancialImplications implements Appendix {

    private static final String NOTHING = "the proposal costs nothing in that case";

    @Override
    public String slug() {
        return PlanOf.IMPLICATIONS;
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
        CostPlan plan = PlanOf.month(month);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                true,
                List.of(implications(month, plan, asAt), FinancialBasis.table(month, plan, asAt)),
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
                PlanOf.IMPLICATIONS,
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
                amount(plan, proposal, PlanOf.current(plan.years())),
                amount(plan, proposal, PlanOf.full(plan.years())));
    }

    private static Cell amount(CostPlan plan, CostPlan.Proposal proposal, String year) {
        Optional<BigDecimal> amount = plan.amount(proposal, year);
        return amount.isEmpty() && plan.paidOnce(proposal)
                ? Cell.text("One-Off Payment")
                : CostsOf.cell(amount, NOTHING);
    }

    private static Row total(
            Row.Kind kind, String section, String label, CostPlan plan, Function<String, BigDecimal> sum) {
        return new Row(
                kind,
                List.of(
                        Cell.text(section),
                        Cell.text(label),
                        Cell.text(kind == Row.Kind.TOTAL ? "grand total" : "total"),
                        Cell.of(sum.apply(PlanOf.current(plan.years()))),
                        Cell.of(sum.apply(PlanOf.full(plan.years())))));
    }

    private static List<String> notes(MonthData month, CostPlan plan) {
        List<String> notes = new ArrayList<>();
        if (!plan.years().isEmpty()) {
            notes.add("Current establishment: " + PlanOf.current(plan.years()) + ". Full establishment: "
                    + PlanOf.full(plan.years()) + ". A line is the sum of its basis, where none is stated for it.");
        }
        notes.add(CostsOf.rounded(PlanOf.costing(month), "£1"));
        for (CostPlan.Proposal proposal : plan.proposals()) {
            plan.years().forEach(year -> differing(plan, proposal, year).ifPresent(notes::add));
        }
        return notes;
    }

    /// A stated amount that its basis does not give: the statement stands in the table and its totals, the note says
    /// what the basis comes to.
    private static Optional<String> differing(CostPlan plan, CostPlan.Proposal proposal, String year) {
        Optional<BigDecimal> amount = plan.amount(proposal, year);
        Optional<BigDecimal> basis = plan.ofBasis(proposal, year);
        if (amount.isEmpty() || basis.isEmpty() || amount.get().compareTo(basis.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(proposal.line() + ", " + year + ": stated as " + pounds(amount.get())
                + "; the basis given for it comes to " + pounds(basis.get()) + ".");
    }

    private static String pounds(BigDecimal amount) {
        return Format.GBP.sentence(Exact.of(amount));
    }

    private static Map<String, Object> figures(CostPlan plan) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (!plan.years().isEmpty()) {
            figures.put("current", total(plan, PlanOf.current(plan.years())));
            figures.put("full", total(plan, PlanOf.full(plan.years())));
        }
        return figures;
    }

    private static NamedFigure total(CostPlan plan, String year) {
        return new NamedFigure(Exact.of(plan.grandTotal(year)), Format.GBP);
    }
}
