package org.committeepapers.appendix.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.council.Costing;
import org.committeepapers.council.Rounding;
import org.committeepapers.measure.CostTable;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.StaffMember;

/// What the appendices on money share: the cost lines of a table, staff costed, and pounds in millions.
final class CostsOf {

    static final String CURRENT = "current-cost-estimate";
    static final String SUPPLEMENTS = "costs-of-proposed-supplements";
    static final String FULL = "costs-of-full-establishment";

    /// Pounds in millions, printed to the thousand.
    static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 3);

    static final int THOUSANDS_OF_POUNDS = -3;
    static final int WHOLE_POUNDS = 0;

    private static final Exact MILLION = Exact.of(1_000_000);

    private CostsOf() {}

    /// The lines of a table in their order, of the newest paper that holds it.
    static List<CostLine> lines(MonthData month, String table) {
        List<CostLine> all = month.all(CostLine.class).stream()
                .filter(line -> line.table().equals(table))
                .sorted(Comparator.comparing(CostLine::paperRef).thenComparingInt(CostLine::lineOrder))
                .toList();
        return all.stream()
                .filter(line -> line.paperRef().equals(all.getLast().paperRef()))
                .toList();
    }

    /// The three tables of what staff cost now, what the supplements add, and what all posts filled would cost.
    ///
    /// @param scale decimals printed, of pounds
    static Map<String, CostTable> staffCosts(MonthData month, Costing costing, int scale) {
        Map<String, List<CostLine>> assumptions = new LinkedHashMap<>();
        for (String table : List.of(CURRENT, SUPPLEMENTS, FULL)) {
            assumptions.put(table, lines(month, table));
        }
        return CostTable.of(assumptions, line -> counted(month, costing, line), costing.rounding(), scale);
    }

    private static BigDecimal counted(MonthData month, Costing costing, CostLine line) {
        return line.quantitySource() == CostLine.QuantitySource.AGENCY
                ? month.at(AgencyWorker.class, month.month()).stream()
                        .filter(worker -> isCosted(month, costing, worker.unitCode()))
                        .map(AgencyWorker::fte)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : inPost(month, costing, List.of(line.line()));
    }

    /// Staff in post of these grades at the month's end, fte.
    static BigDecimal inPost(MonthData month, Costing costing, List<String> grades) {
        return month.at(StaffMember.class, month.month()).stream()
                .filter(person -> person.grade() != null
                        && grades.contains(person.grade())
                        && isCosted(month, costing, person.unitCode()))
                .map(StaffMember::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isCosted(MonthData month, Costing costing, String unit) {
        return costing.unit() == null || month.council().units().isWithin(unit, costing.unit());
    }

    /// By which rule amounts are added up, as a note.
    ///
    /// @param place the last place printed, e.g. `£0.001m`
    static String rounded(Costing costing, String place) {
        return (costing.rounding() == Rounding.LINES
                        ? "Every amount is rounded to " + place
                                + " and then added on, so that the printed lines add up " + "to the printed totals"
                        : "Amounts are added unrounded and each is rounded once to " + place
                                + ", so that printed lines " + "may differ from the printed totals in the last place")
                + " (" + costing.source() + ").";
    }

    static Exact millions(BigDecimal pounds) {
        return Exact.of(pounds).dividedBy(MILLION);
    }

    /// The distinct years of some lines, earliest first.
    static List<String> years(List<CostLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.year()))
                .distinct()
                .sorted()
                .toList();
    }

    static Cell cell(Optional<BigDecimal> value, String reason) {
        return Cell.of(value.map(Exact::of), Shorthand.NOT_APPLICABLE, reason);
    }
}
