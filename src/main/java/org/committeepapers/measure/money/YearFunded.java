package org.committeepapers.measure.money;

import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// A year in which the proposals are funded: with a total of the plan to its step, or with the phasing that is stated.
///
/// @param pounds not known where the plan does not cost the year
/// @param how it was found, in words
public record YearFunded(String year, Figure pounds, String how) {

    private static final String TABLE = "funding-forecast";

    /// In their order.
    public static List<YearFunded> of(MonthData month) {
        CostPlan plan = CostTables.plan(month);
        return CostTables.lines(month, TABLE).stream()
                .map(line -> year(plan, line))
                .toList();
    }

    private static YearFunded year(CostPlan plan, CostLine line) {
        String year = Objects.toString(line.year(), line.line());
        if (line.quantitySource() != QuantitySource.TOTAL) {
            Figure stated = Stated.budget(line).or(() -> Figure.notAvailable("no amount is known for the year"));
            return new YearFunded(year, stated, "phasing as stated");
        }
        if (!plan.years().contains(year)) {
            String why = "no proposal is costed for this year";
            return new YearFunded(year, Figure.notAvailable(why), why);
        }
        Figure total = plan.grandTotal(year);
        return new YearFunded(
                year,
                plan.toStep(total, line),
                "the grand total of the financial implications"
                        + total.known()
                                .map(value -> ", " + Format.GBP.sentence(value))
                                .orElse("")
                        + ", to the nearest " + Format.GBP.sentence(CostPlan.step(line)));
    }
}
