package org.committeepapers.measure.money;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.dimension.Place;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.NewestPaper;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.StaffMember;

/// The tables of a council's cost assumptions.
public final class CostTables {

    public static final String CURRENT = "current-cost-estimate";
    public static final String SUPPLEMENTS = "costs-of-proposed-supplements";
    public static final String FULL = "costs-of-full-establishment";
    public static final String BUDGET = "budget-position";
    public static final String IMPLICATIONS = "financial-implications";
    public static final String BASIS = "financial-basis";

    public static final String STAFF_COSTS = "supplement-costs";
    public static final String SUPPLEMENT_RATES = "supplement-rates";

    /// What a council's `costing` may be for: the budget's measures, what staff cost, what is proposed.
    public static final Set<String> COSTED = Set.of(BUDGET, STAFF_COSTS, IMPLICATIONS, SUPPLEMENT_RATES);

    private static final Working MILLION = Working.Given.constant(1_000_000);

    private CostTables() {}

    /// The lines of a table in their order, of the newest paper that holds it.
    public static List<CostLine> lines(MonthData month, String table) {
        return NewestPaper.of(
                        month.all(CostLine.class).stream()
                                .filter(line -> line.table().equals(table))
                                .toList(),
                        CostLine::paperRef)
                .stream()
                .sorted(Comparator.comparingInt(CostLine::lineOrder))
                .toList();
    }

    /// The three tables of what staff cost now, what the supplements add, and what all posts filled would cost.
    ///
    /// @param place what is printed last, pounds
    public static Map<String, CostTable> ofStaff(Scope scope, Costing costing, long place) {
        Map<String, List<CostLine>> assumptions = new LinkedHashMap<>();
        for (String table : List.of(CURRENT, SUPPLEMENTS, FULL)) {
            assumptions.put(table, lines(scope.month(), table));
        }
        Carrying carrying = new Carrying(costing.rounding(), place);
        return CostTable.of(assumptions, line -> counted(scope, costing, line), carrying);
    }

    /// What is proposed, costed year by year.
    public static CostPlan plan(MonthData month) {
        return new CostPlan(
                lines(month, IMPLICATIONS),
                lines(month, BASIS),
                month.council().rules().costing(IMPLICATIONS, month.asAt()).rounding());
    }

    /// Pounds in millions.
    public static Figure millions(Figure pounds) {
        return pounds.then(amount -> Working.step(amount.what() + ", £m", Operation.OVER, amount, MILLION));
    }

    private static Figure counted(Scope scope, Costing costing, CostLine line) {
        return line.quantitySource() == QuantitySource.AGENCY
                ? costed(scope, costing).figure("agency")
                : inPost(scope, costing, Set.of(line.line()));
    }

    /// Staff in post of these grades at the month's end, fte.
    public static Figure inPost(Scope scope, Costing costing, Set<String> grades) {
        return costed(scope, costing)
                .narrow(Narrowing.to("grade", String.join(", ", grades))
                        .where(StaffMember.class, person -> grades.contains(Objects.toString(person.grade(), ""))))
                .figure("in-post");
    }

    /// The staff, posts and agency workers that are costed.
    public static Scope costed(Scope scope, Costing costing) {
        Scope costed = scope.bare();
        if (costing.unit() != null) {
            costed = costed.narrow(Place.within("place", costing.unit(), costed));
        }
        return costing.group() == null
                ? costed
                : Dimensions.named("group")
                        .one(costed, costing.group())
                        .narrow()
                        .apply(costed);
    }
}
