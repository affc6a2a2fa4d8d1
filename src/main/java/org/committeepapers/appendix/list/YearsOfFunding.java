package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.CostPlan;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;

/// The years in which the proposals are funded: a total of the plan to its step, or the phasing that is stated.
@AutoService(Listing.class)
public final class YearsOfFunding extends Listed<YearsOfFunding.Year> {

    private static final String TABLE = "funding-forecast";

    /// A year's funding, and how it was found.
    ///
    /// @param funding £m
    public record Year(String year, Figure funding, String note) {}

    public YearsOfFunding() {
        super("years-of-funding", Year.class, CostLine.class);
    }

    @Override
    public List<Year> rows(Scope scope) {
        CostPlan plan = CostTables.plan(scope.month());
        return CostTables.lines(scope.month(), TABLE).stream()
                .map(line -> year(plan, line))
                .toList();
    }

    private static Year year(CostPlan plan, CostLine line) {
        String year = Objects.toString(line.year(), line.line());
        if (line.quantitySource() != QuantitySource.TOTAL) {
            return new Year(year, millions(Stated.budget(line)), year + ": phasing as stated.");
        }
        if (!plan.years().contains(year)) {
            return new Year(year, millions(Figure.none("")), year + ": no proposal is costed for this year.");
        }
        Figure total = plan.grandTotal(year);
        return new Year(
                year,
                millions(plan.toStep(total, line)),
                year + ": the grand total of the financial implications"
                        + total.known().map(value -> ", " + pounds(value)).orElse("") + ", to the nearest "
                        + pounds(CostPlan.step(line)) + ".");
    }

    private static Figure millions(Figure pounds) {
        return CostTables.millions(pounds.or(() -> Figure.notAvailable("no amount is known for the year")));
    }

    private static String pounds(Exact amount) {
        return Format.GBP.sentence(amount);
    }
}
