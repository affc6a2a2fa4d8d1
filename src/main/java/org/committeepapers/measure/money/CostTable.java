package org.committeepapers.measure.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.jspecify.annotations.Nullable;

/// A cost table worked out line by line, in pounds a year.
///
/// A line costs its quantity times its rate, or its stated budget. Totals, on costs and the sums of several tables
/// follow from the lines above them. Where the council rounds lines, every amount is rounded as it is printed before
/// it is used again; else nothing is rounded. What a line rests on and is not known makes it unknown, and its totals.
///
/// @param lines in printed order
public record CostTable(List<Line> lines) {

    private static final Figure NOT_HERE =
            Figure.none("lines of staff have fte and a rate, on costs have a percentage, totals have neither");
    private static final String NOTHING_ABOVE = "there are no lines to add up";

    /// A line worked out.
    ///
    /// @param quantity fte; none where the line has none
    /// @param pounds its amount as it enters further sums
    public record Line(CostLine assumption, Figure quantity, Figure pounds) {

        /// Whether it is a sum of other lines.
        public boolean total() {
            return assumption.quantitySource() == QuantitySource.TOTAL
                    || assumption.quantitySource() == QuantitySource.TOTAL_WITH;
        }

        /// Whether it is a line of cost of its own, not worked out from other lines.
        public boolean cost() {
            return !total() && assumption.quantitySource() != QuantitySource.ON_COSTS;
        }

        /// What one of its quantity costs, without on costs.
        public Figure rate() {
            return Stated.rate(assumption).or(() -> NOT_HERE);
        }

        public Figure onCostPercentage() {
            return Stated.percentage(assumption).or(() -> NOT_HERE);
        }

        private boolean vacant() {
            return assumption.quantitySource() == QuantitySource.VACANT_SPLIT;
        }
    }

    public CostTable {
        lines = List.copyOf(lines);
    }

    /// Works out tables in order; a later one may name an earlier one.
    ///
    /// @param assumptions of each table, by its name, in order
    /// @param counted the fte of a line that is counted from the month's rows
    public static Map<String, CostTable> of(
            Map<String, List<CostLine>> assumptions, Function<CostLine, Figure> counted, Carrying carrying) {
        Map<String, CostTable> tables = new LinkedHashMap<>();
        assumptions.forEach((name, lines) -> {
            List<Line> worked = new ArrayList<>();
            for (CostLine line : lines) {
                Figure quantity = quantity(line, tables, counted);
                worked.add(new Line(line, quantity, carrying.of(pounds(line, quantity, worked, tables))));
            }
            tables.put(name, new CostTable(worked));
        });
        return tables;
    }

    /// The amount of its last line: the total of the table.
    public Figure total() {
        return lines.isEmpty()
                ? Figure.none("the table has no lines")
                : lines.getLast().pounds();
    }

    /// The summed quantity of all lines.
    public Figure quantity() {
        return quantity(lines);
    }

    /// The summed quantity of the lines of a section.
    public Figure quantity(@Nullable String section) {
        return quantity(lines.stream()
                .filter(line -> Objects.equals(line.assumption().section(), section))
                .toList());
    }

    private static Figure quantity(List<Line> lines) {
        return Figure.sum("posts costed", lines.stream().map(Line::quantity).toList(), "no posts are costed");
    }

    private static Figure quantity(CostLine line, Map<String, CostTable> before, Function<CostLine, Figure> counted) {
        return Stated.quantity(line).or(() -> switch (line.quantitySource()) {
            case STAFF_GRADE, AGENCY -> counted.apply(line);
            case ESTABLISHMENT -> established(line.line(), before);
            case VACANT_SPLIT, FIXED, POSTS, HEADS, TOTAL, TOTAL_WITH, ON_COSTS -> NOT_HERE;
        });
    }

    /// In post as the first line of the name has it, and every line of the vacant posts.
    private static Figure established(String name, Map<String, CostTable> before) {
        List<Line> named = before.values().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.assumption().line().equals(name)
                        && !line.quantity().isNone())
                .toList();
        Stream<Line> inPost = named.stream().filter(line -> !line.vacant()).limit(1);
        return Figure.sum(
                        "posts of " + name,
                        Stream.concat(inPost, named.stream().filter(Line::vacant))
                                .map(Line::quantity)
                                .toList(),
                        "")
                .or(() -> Figure.notAvailable("no cost table states how many posts there are of " + name));
    }

    private static Figure pounds(CostLine line, Figure quantity, List<Line> above, Map<String, CostTable> before) {
        return switch (line.quantitySource()) {
            case TOTAL -> sum(above, line.section());
            case TOTAL_WITH -> Figure.of(line.line(), Operation.PLUS, List.of(sum(above, null), other(line, before)));
            case ON_COSTS -> Stated.onCosts(line, lastTotal(above));
            case STAFF_GRADE, VACANT_SPLIT, FIXED, POSTS, HEADS, AGENCY, ESTABLISHMENT ->
                Stated.cost(line, quantity, onCosts(line));
        };
    }

    private static Figure onCosts(CostLine line) {
        return line.onCostPct() == null ? Figure.none("") : Stated.onCosts(line, Stated.rate(line));
    }

    private static Figure other(CostLine line, Map<String, CostTable> before) {
        CostTable table = before.get(line.section());
        return table == null ? Figure.notAvailable("there is no cost table " + line.section()) : table.total();
    }

    private static Figure sum(List<Line> above, @Nullable String section) {
        List<Line> own = above.stream().filter(line -> isOf(section, line)).toList();
        return Figure.sum(
                "sum of the lines",
                (own.stream().anyMatch(Line::cost) ? own : above)
                        .stream()
                                .filter(line -> !line.total())
                                .map(Line::pounds)
                                .toList(),
                NOTHING_ABOVE);
    }

    /// A section may be told apart further in brackets: `Vacant Roles (SW)` is one of `Vacant Roles`.
    private static boolean isOf(@Nullable String section, Line line) {
        String own = line.assumption().section();
        return section != null && own != null && (own.equals(section) || own.startsWith(section + " ("));
    }

    private static Figure lastTotal(List<Line> above) {
        return above.stream()
                .filter(Line::total)
                .reduce((one, later) -> later)
                .map(Line::pounds)
                .orElseGet(() -> Figure.none("no total stands above the on costs"));
    }
}
