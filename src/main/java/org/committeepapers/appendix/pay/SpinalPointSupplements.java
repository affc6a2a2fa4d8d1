package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.PayScale;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;

/// Every point of the pay scale with the supplement that is proposed for its grade.
@AutoService(Appendix.class)
public final class SpinalPointSupplements implements Appendix {

    private static final String NOTES = "spinal-point-supplements/";

    /// A point, its supplement or why it has none.
    private record Supplemented(PayPoint point, PayScale.Range grade, Optional<Exact> supplement, String reason) {

        /// Not used, although within the range of its grade.
        boolean bracketed() {
            return !point.inUse() && point.salaryGbp() >= grade.from();
        }

        Optional<Exact> total() {
            return supplement.map(Exact.of(point.salaryGbp())::plus);
        }
    }

    @Override
    public String slug() {
        return "spinal-point-supplements";
    }

    @Override
    public String title() {
        return "Proposed market supplement by point of the pay scale";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PayPoint.class, CostLine.class)).orAlso(Set.of(PaperFact.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Supplemented> points = points(PayOf.scale(month), CostTables.lines(month, Supplements.BY_GRADE));
        Map<String, String> notes = month.all(PaperFact.class).stream()
                .filter(fact -> fact.key().startsWith(NOTES))
                .collect(Collectors.toMap(
                        fact -> fact.key().substring(NOTES.length()), PaperFact::value, (first, again) -> first));
        String asAt = Printed.day(month.asAt());
        AppendixTable table = new AppendixTable(
                "spinal-point-supplements",
                "Salary, market supplement and their sum by point of the pay scale, as at " + asAt,
                columns(),
                points.stream().map(point -> row(point, notes)).toList(),
                List.of(
                        "Total: the salary and the supplement of its grade, a year.",
                        "In brackets: a point of the grade’s range that is not used."),
                PayOf.SCALES + "; " + PayOf.PROPOSALS);
        return new AppendixContent(
                slug(), title() + ", as at " + asAt, true, List.of(table), List.of(), figures(points));
    }

    private static List<Supplemented> points(PayScale scale, List<CostLine> rates) {
        List<Supplemented> points = new ArrayList<>();
        for (PayPoint point : scale.points()) {
            if (point.point() != null) {
                points.add(supplemented(point, scale.range(point.grade(), null).orElseThrow(), rates));
            }
        }
        return points;
    }

    private static Supplemented supplemented(PayPoint point, PayScale.Range grade, List<CostLine> rates) {
        Optional<Exact> rate =
                Supplements.ofGrade(rates, point.grade()).map(CostLine::rateGbp).map(Exact::of);
        Integer accelerated = grade.acceleratedFrom();
        if (rate.isEmpty()) {
            return new Supplemented(point, grade, rate, "no supplement is proposed for the grade");
        }
        if (!point.inUse()) {
            return new Supplemented(point, grade, Optional.empty(), "the point is not used");
        }
        if (accelerated != null && point.salaryGbp() < accelerated) {
            return new Supplemented(
                    point, grade, Optional.empty(), "the point is below the start of accelerated progression");
        }
        return new Supplemented(point, grade, rate, "");
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("grade", "Grade"),
                Column.words("point", "Point"),
                Column.figures("salary_gbp", "Salary", Format.GBP),
                Column.words("salary_in_brackets", "In brackets"),
                Column.figures("market_supplement_gbp", "Market supplement", Format.GBP),
                Column.figures("total_with_supplement_gbp", "Total", Format.GBP),
                Column.words("note", "Note"));
    }

    private static Row row(Supplemented one, Map<String, String> notes) {
        String point = Objects.toString(one.point().point());
        return Row.detail(
                Cell.text(one.point().grade()),
                Cell.text(point),
                Cell.of(one.point().salaryGbp()),
                Cell.text(one.bracketed() ? "yes" : "no"),
                Cell.of(one.supplement(), Shorthand.NOT_APPLICABLE, one.reason()),
                Cell.of(one.total(), Shorthand.NOT_APPLICABLE, one.reason()),
                PayOf.words(notes.get(point), Shorthand.NOT_APPLICABLE, "nothing to note of the point"));
    }

    private static Map<String, Object> figures(List<Supplemented> points) {
        Function<List<Exact>, List<String>> ends = totals -> totals.isEmpty()
                ? List.of()
                : List.of(Format.GBP.sentence(totals.getFirst()), Format.GBP.sentence(totals.getLast()));
        return Map.of(
                "totals",
                ends.apply(points.stream()
                        .map(Supplemented::total)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList()));
    }
}
