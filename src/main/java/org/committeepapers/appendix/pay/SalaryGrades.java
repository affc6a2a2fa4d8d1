package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.PayScale;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.PayPoint;

/// The grades of social workers, and the gap between the top of one of them and what others pay on average.
@AutoService(Appendix.class)
public final class SalaryGrades implements Appendix {

    @Override
    public String slug() {
        return "grading";
    }

    @Override
    public String title() {
        return "Grading of social workers";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PayPoint.class)).orAlso(Set.of(MarketComparator.class, CostLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        PayScale scale = PayOf.scale(month);
        Pay pay = month.council().pay();
        String asAt = Printed.day(month.asAt());
        List<AppendixTable> tables = new ArrayList<>();
        tables.add(grades(scale, asAt));
        Map<String, Object> figures = new LinkedHashMap<>();
        String others = pay.comparators();
        if (others != null && !pay.levels().isEmpty()) {
            ComparatorTable comparison = new ComparatorTable(pay, PayOf.comparators(month), scale);
            Gap gap = Gap.of(pay.levels().getFirst(), others, comparison, scale, Supplements.highest(month));
            tables.add(gap(pay, gap, asAt));
            figures.put("others", others);
            gap.now().ifPresent(value -> figures.put("gapNow", new NamedFigure(value, Format.GBP)));
            gap.after().ifPresent(value -> figures.put("gapAfter", new NamedFigure(value, Format.GBP)));
        }
        return new AppendixContent(slug(), title() + " as at " + asAt, false, tables, List.of(), figures);
    }

    /// What is paid at the top of a grade and by the others, all in pounds a year.
    private record Gap(
            Pay.Level level, String others, Optional<Exact> mean, Optional<Exact> top, Optional<Exact> supplement) {

        static Gap of(
                Pay.Level level,
                String others,
                ComparatorTable comparison,
                PayScale scale,
                Optional<Exact> supplement) {
            Optional<Exact> top = scale.range(level.grade(), level.role()).map(range -> Exact.of(range.to()));
            return new Gap(level, others, comparison.mean(level), top, supplement);
        }

        Optional<Exact> withSupplement() {
            return top.flatMap(salary -> supplement.map(salary::plus));
        }

        Optional<Exact> now() {
            return mean.flatMap(average -> top.map(average::minus));
        }

        Optional<Exact> after() {
            return mean.flatMap(average -> withSupplement().map(average::minus));
        }
    }

    private static AppendixTable grades(PayScale scale, String asAt) {
        List<Row> rows = new ArrayList<>();
        for (String grade :
                scale.points().stream().map(PayPoint::grade).distinct().toList()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(grade));
            cells.add(PayOf.words(
                    scale.points(grade, null).getFirst().levelLabel(),
                    Shorthand.NOT_AVAILABLE,
                    "the pay scale names no role"));
            cells.addAll(PayOf.range(scale.range(grade, null)));
            rows.add(new Row(Row.Kind.DETAIL, cells));
        }
        return new AppendixTable(
                "grading-of-social-workers",
                "Salary ranges of social workers by grade, as at " + asAt,
                List.of(
                        Column.words("grade", "Grade"),
                        Column.words("role", "Role"),
                        Column.figures("salary_min_gbp", "Lowest salary", Format.GBP),
                        Column.figures("salary_max_gbp", "Highest salary", Format.GBP)),
                rows,
                List.of("Salaries a year, from the lowest to the highest point of the grade."),
                PayOf.SCALES);
    }

    private static AppendixTable gap(Pay pay, Gap gap, String asAt) {
        String own = key(pay.ownName());
        String grade = gap.level().grade();
        return new AppendixTable(
                "pay-gap-to-" + key(gap.others()).replace('_', '-'),
                "The top of grade " + grade + " beside the average of " + gap.others() + ", as at " + asAt,
                List.of(
                        Column.words("stage", "Stage"),
                        Column.figures(key(gap.others()) + "_average_gbp", gap.others() + ", average", Format.GBP),
                        Column.figures(
                                own + "_" + key(grade) + "_max_gbp",
                                pay.ownName() + ", highest of " + grade,
                                Format.GBP),
                        Column.figures(own + "_with_supplement_gbp", pay.ownName() + ", with supplement", Format.GBP),
                        Column.figures("difference_gbp", "Difference", Format.GBP)),
                List.of(
                        Row.detail(
                                Cell.text("Position now"),
                                average(gap),
                                top(gap),
                                new Cell.Missing(Shorthand.NOT_APPLICABLE, "no supplement is paid yet"),
                                difference(gap.now())),
                        Row.detail(
                                Cell.text("After supplements added"),
                                average(gap),
                                top(gap),
                                Cell.of(
                                        gap.withSupplement(),
                                        Shorthand.NOT_AVAILABLE,
                                        "no supplement is among the cost assumptions"),
                                difference(gap.after()))),
                List.of(
                        "Average: the sum of the highest salaries of " + gap.others() + " divided by their number.",
                        "With supplement: the highest salary of the grade and the highest supplement a year. "
                                + "Difference: the average less the council’s figure."),
                PayOf.SCALES + "; " + PayOf.SURVEY + "; " + PayOf.PROPOSALS);
    }

    private static Cell average(Gap gap) {
        return Cell.of(gap.mean(), Shorthand.NOT_AVAILABLE, "no authority’s salary enters the average");
    }

    private static Cell top(Gap gap) {
        return Cell.of(gap.top(), Shorthand.NOT_AVAILABLE, "the grade is in no pay scale of the month");
    }

    private static Cell difference(Optional<Exact> value) {
        return Cell.of(value, Shorthand.NOT_AVAILABLE, "one of the two figures is not available");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
