package org.committeepapers.appendix.money;

import java.util.List;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.CostPlan;
import org.committeepapers.month.MonthData;

/// The costed proposals of a month, which the implications print and the forecast carries on.
final class PlanOf {

    static final String IMPLICATIONS = "financial-implications";
    static final String BASIS = "financial-basis";

    private PlanOf() {}

    static CostPlan month(MonthData month) {
        return new CostPlan(
                CostsOf.lines(month, IMPLICATIONS), CostsOf.lines(month, BASIS), costing(month).rounding());
    }

    static Costing costing(MonthData month) {
        return month.council().rules().costing(IMPLICATIONS, month.asAt());
    }

    /// The first year costed: the establishment as it is filled now.
    static String current(List<String> years) {
        return years.isEmpty() ? "" : years.getFirst();
    }

    /// The last year costed: the full establishment.
    static String full(List<String> years) {
        return years.isEmpty() ? "" : years.getLast();
    }
}
