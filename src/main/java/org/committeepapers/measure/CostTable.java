package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.committeepapers.council.Rounding;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.jspecify.annotations.Nullable;

/// A cost table worked out line by line, in pounds a year.
///
/// A line costs its quantity times its rate, or its stated budget. Totals, on costs and the sums of several tables follow
/// from the lines above them. Where the council rounds lines, every amount is rounded as it is printed before it is
/// used again; else nothing is rounded.
///
/// @param lines in printed order
public record CostTable(List<Line> lines) {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    /// A line worked out.
    ///
    /// @param quantity empty where the line has none
    /// @param pounds its amount as it enters further sums
    public record Line(CostLine assumption, Optional<BigDecimal> quantity, BigDecimal pounds) {

        /// Whether it is a sum of other lines.
        public boolean total() {
            return assumption.quantitySource() == QuantitySource.TOTAL
                    || assumption.quantitySource() == QuantitySource.TOTAL_WITH;
        }

        /// Whether it is a line of cost of its own, not worked out from other lines.
        public boolean cost() {
            return !total() && assumption.quantitySource() != QuantitySource.ON_COSTS;
        }
    }

    public CostTable {
        lines = List.copyOf(lines);
    }

    /// Works out tables in order; a later one may name an earlier one.
    ///
    /// @param assumptions of each table, by its name, in order
    /// @param counted the fte of a line that is counted from the month's rows
    /// @param scale decimals printed, of pounds; -3 where thousandths of a million are
    public static Map<String, CostTable> of(
            Map<String, List<CostLine>> assumptions,
            Function<CostLine, BigDecimal> counted,
            Rounding rounding,
            int scale) {
        Map<String, CostTable> tables = new LinkedHashMap<>();
        assumptions.forEach((name, lines) -> {
            List<Line> worked = new ArrayList<>();
            for (CostLine line : lines) {
                Optional<BigDecimal> quantity = quantity(line, tables, counted);
                BigDecimal pounds = pounds(line, quantity, worked, tables);
                worked.add(new Line(line, quantity, rounding.carried(pounds, scale)));
            }
            tables.put(name, new CostTable(worked));
        });
        return tables;
    }

    /// The amount of its last line: the total of the table. Nothing where it has no lines.
    public BigDecimal total() {
        return lines.isEmpty() ? NONE : lines.getLast().pounds();
    }

    /// The summed quantity of the lines of a section.
    public BigDecimal quantity(@Nullable String section) {
        return lines.stream()
                .filter(line -> java.util.Objects.equals(line.assumption().section(), section))
                .flatMap(line -> line.quantity().stream())
                .reduce(NONE, BigDecimal::add);
    }

    private static Optional<BigDecimal> quantity(
            CostLine line, Map<String, CostTable> before, Function<CostLine, BigDecimal> counted) {
        if (line.quantity() != null) {
            return Optional.of(line.quantity());
        }
        return switch (line.quantitySource()) {
            case STAFF_GRADE, AGENCY -> Optional.of(counted.apply(line));
            case ESTABLISHMENT -> Optional.of(established(line.line(), before));
            case VACANT_SPLIT, FIXED, POSTS, HEADS, TOTAL, TOTAL_WITH, ON_COSTS -> Optional.empty();
        };
    }

    /// In post as the first line of the name has it, and every line of the vacant posts.
    private static BigDecimal established(String name, Map<String, CostTable> before) {
        List<Line> named = before.values().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.assumption().line().equals(name) && line.cost())
                .toList();
        BigDecimal inPost = named.stream()
                .filter(line -> !vacant(line))
                .flatMap(line -> line.quantity().stream())
                .findFirst()
                .orElse(NONE);
        return named.stream()
                .filter(CostTable::vacant)
                .flatMap(line -> line.quantity().stream())
                .reduce(inPost, BigDecimal::add);
    }

    private static boolean vacant(Line line) {
        return line.assumption().quantitySource() == QuantitySource.VACANT_SPLIT;
    }

    private static BigDecimal pounds(
            CostLine line, Optional<BigDecimal> quantity, List<Line> above, Map<String, CostTable> before) {
        return switch (line.quantitySource()) {
            case TOTAL -> sum(above, line.section());
            case TOTAL_WITH ->
                sum(above, null).add(before.getOrDefault(line.section(), new CostTable(List.of())).total());
            case ON_COSTS -> percent(lastTotal(above), line.onCostPct());
            case STAFF_GRADE, VACANT_SPLIT, FIXED, POSTS, HEADS, AGENCY, ESTABLISHMENT -> cost(line, quantity);
        };
    }

    private static BigDecimal cost(CostLine line, Optional<BigDecimal> quantity) {
        if (line.budgetGbp() != null) {
            return line.budgetGbp();
        }
        BigDecimal rate = orElse(line.rateGbp(), NONE);
        return quantity.orElse(NONE)
                .multiply(orElse(line.factor(), BigDecimal.ONE))
                .multiply(rate.add(percent(rate, line.onCostPct())));
    }

    private static BigDecimal sum(List<Line> above, @Nullable String section) {
        List<Line> own =
                above.stream().filter(line -> isOf(section, line)).toList();
        return (own.stream().anyMatch(Line::cost) ? own : above)
                .stream()
                        .filter(line -> !line.total())
                        .map(Line::pounds)
                        .reduce(NONE, BigDecimal::add);
    }

    /// A section may be told apart further in brackets: `Vacant Roles (SW)` is one of `Vacant Roles`.
    private static boolean isOf(@Nullable String section, Line line) {
        String own = line.assumption().section();
        return section != null && own != null && (own.equals(section) || own.startsWith(section + " ("));
    }

    private static BigDecimal lastTotal(List<Line> above) {
        return above.stream().filter(Line::total).reduce((one, later) -> later).map(Line::pounds).orElse(NONE);
    }

    private static BigDecimal percent(BigDecimal amount, @Nullable BigDecimal percent) {
        return percent == null ? NONE : amount.multiply(percent).movePointLeft(2);
    }

    private static BigDecimal orElse(@Nullable BigDecimal value, BigDecimal standIn) {
        return value == null ? standIn : value;
    }
}
