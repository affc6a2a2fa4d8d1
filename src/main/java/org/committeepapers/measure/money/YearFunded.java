package org.committeepapers.measure.money;

import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Figure;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.CostLine;

/// A year in which the proposals are funded: with a total of the plan to its step, or with the phasing that is stated.
///
/// @param pounds not known where the plan does not cost the year
public record YearFunded(String year, Figure pounds) {

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
            return new YearFunded(
                    year, Stated.budget(line).or(() -> Figure.notAvailable("no amount is known for the year")));
        }
        return new YearFunded(
                year,
                plan.years().contains(year)
                        ? plan.toStep(plan.grandTotal(year), line)
                        : Figure.notAvailable("no proposal is costed for the year"));
    }
}
