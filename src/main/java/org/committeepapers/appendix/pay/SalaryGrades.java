package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Row;
import org.committeepapers.appendix.list.Grades;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.measure.pay.Survey;
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
        PayScale scale = PayScale.of(month);
        Pay pay = month.council().pay();
        String asAt = Dates.day(month.asAt());
        List<AppendixTable> tables = new ArrayList<>();
        tables.add(grades(new Grades().rows(Scope.of(month, slug())), asAt));
        Map<String, Object> figures = new LinkedHashMap<>();
        String others = pay.comparators();
        if (others != null && !pay.levels().isEmpty()) {
            ComparatorTable comparison = new ComparatorTable(pay, Survey.of(month), scale);
            Gap gap = Gap.of(
                    pay.levels().getFirst(),
                    others,
                    comparison,
                    scale,
                    Proposals.of(month).highest());
            tables.add(gap(pay, gap, asAt));
            figures.put("others", others);
            gap.now().known().ifPresent(value -> figures.put("gapNow", new NamedFigure(value, Format.GBP)));
            gap.after().known().ifPresent(value -> figures.put("gapAfter", new NamedFigure(value, Format.GBP)));
        }
        return new AppendixContent(slug(), title() + " as at " + asAt, false, tables, List.of(), figures);
    }

    /// What is paid at the top of a grade and by the others, all in pounds a year.
    private record Gap(Pay.Level level, String others, Figure mean, Figure top, Figure supplement) {

        static Gap of(Pay.Level level, String others, ComparatorTable comparison, PayScale scale, Figure supplement) {
            return new Gap(
                    level,
                    others,
                    comparison.mean(level),
                    scale.range(level.grade(), level.role()).to(),
                    supplement);
        }

        Figure withSupplement() {
            return Figure.of("highest salary with supplement", Operation.PLUS, List.of(top, supplement));
        }

        Figure now() {
            return Figure.of("difference", Operation.LESS, List.of(mean, top));
        }

        Figure after() {
            return Figure.of("difference", Operation.LESS, List.of(mean, withSupplement()));
        }
    }

    private static AppendixTable grades(List<Grades.Range> grades, String asAt) {
        List<Row> rows = grades.stream()
                .map(grade -> Row.detail(
                        Cell.text(grade.grade()),
                        PayOf.words(grade.role(), Figure.notAvailable("the pay scale names no role")),
                        PayOf.cell(grade.from()),
                        PayOf.cell(grade.to())))
                .toList();
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
                                PayOf.cell(gap.mean()),
                                PayOf.cell(gap.top()),
                                PayOf.cell(Figure.none("no supplement is paid yet")),
                                PayOf.cell(gap.now())),
                        Row.detail(
                                Cell.text("After supplements added"),
                                PayOf.cell(gap.mean()),
                                PayOf.cell(gap.top()),
                                PayOf.cell(gap.withSupplement()),
                                PayOf.cell(gap.after()))),
                List.of(
                        "Average: the sum of the highest salaries of " + gap.others() + " divided by their number.",
                        "With supplement: the highest salary of the grade and the highest supplement a year. "
                                + "Difference: the average less the council’s figure."),
                PayOf.SCALES + "; " + PayOf.SURVEY + "; " + PayOf.PROPOSALS);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
