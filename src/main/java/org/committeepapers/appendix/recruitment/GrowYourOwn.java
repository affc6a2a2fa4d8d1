package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Starter;

/// What the council's own schemes bring: each cohort counted from those recruited to it, beside the plan a year.
@AutoService(Appendix.class)
public final class GrowYourOwn implements Appendix {

    private record Cohort(String scheme, String when, List<Starter> people) {}

    @Override
    public String slug() {
        return "grow-your-own";
    }

    @Override
    public String title() {
        return "Grow your own schemes";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PlanLine.class, Starter.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Names names = Names.of(month, slug());
        PlanLines plan = PlanLines.of(month).plan("SCHEME_PLACES");
        List<Row> rows = new ArrayList<>();
        long recruited = 0;
        for (String scheme : plan.sources(names)) {
            List<Cohort> cohorts = cohorts(month, scheme);
            PlanLine planned = plan.source(scheme).first().orElseThrow();
            if (cohorts.isEmpty()) {
                rows.add(row(names.of(scheme, scheme), new Cohort(scheme, "", List.of()), planned));
            }
            for (Cohort cohort : cohorts) {
                rows.add(row(names.of(scheme, scheme), cohort, planned));
                recruited += cohort.people().size();
            }
        }
        return new AppendixContent(
                slug(),
                title(),
                false,
                List.of(table(rows)),
                List.of(),
                Map.of(
                        "recruited", new NamedFigure(Exact.of(recruited), Format.PEOPLE).number(),
                        "schemes", plan.sources(names).size()));
    }

    /// Those recruited to a scheme who have not withdrawn, by cohort; a cohort that HR has not named is the current
    /// one.
    private static List<Cohort> cohorts(MonthData month, String scheme) {
        List<Starter> people = month.all(Starter.class).stream()
                .filter(one -> one.route() != null && one.route().name().equals(scheme))
                .filter(one -> one.status() != Starter.Status.WITHDRAWN)
                .toList();
        return people.stream()
                .map(one -> Objects.toString(one.cohort(), ""))
                .distinct()
                .sorted()
                .map(name -> new Cohort(
                        scheme,
                        when(name, month),
                        people.stream()
                                .filter(one -> name.equals(Objects.toString(one.cohort(), "")))
                                .toList()))
                .toList();
    }

    private static String when(String cohort, MonthData month) {
        MonthDay start = month.council().financialYearStart();
        if (cohort.isEmpty()) {
            return "current cohort";
        } else if (cohort.equals(financialYear(month.asAt(), start))) {
            return "this year";
        } else if (cohort.equals(financialYear(month.asAt().minusYears(1), start))) {
            return "last year";
        }
        return cohort;
    }

    /// `2010/11`.
    private static String financialYear(LocalDate day, MonthDay start) {
        int first = MonthDay.from(day).isBefore(start) ? day.getYear() - 1 : day.getYear();
        return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }

    private static Row row(String name, Cohort cohort, PlanLine planned) {
        return Row.detail(
                Cell.text(name),
                Cell.of(cohort.people().size()),
                cohort.people().isEmpty()
                        ? new Cell.Missing(Shorthand.NOT_APPLICABLE, "nobody has been recruited to the scheme")
                        : Cell.text(cohort.when()),
                qualifies(cohort.people()),
                Cell.of(planned.value()),
                Cell.of(Optional.ofNullable(planned.valueMax()).orElse(planned.value())));
    }

    /// The year in which all of a cohort qualify.
    private static Cell qualifies(List<Starter> people) {
        List<String> years = people.stream()
                .map(Starter::expectedQualificationDate)
                .map(day -> day == null ? "" : String.valueOf(day.getYear()))
                .distinct()
                .toList();
        return years.size() == 1 && !years.getFirst().isEmpty()
                ? Cell.text(years.getFirst())
                : new Cell.Missing(Shorthand.NOT_AVAILABLE, "no one year of qualification is recorded for the cohort");
    }

    private static AppendixTable table(List<Row> rows) {
        return new AppendixTable(
                "grow-your-own-schemes",
                "Grow your own schemes: cohorts recruited and planned numbers a year",
                List.of(
                        Column.words("scheme", "Scheme"),
                        Column.figures("cohort_recruited", "Recruited to the cohort", Format.PEOPLE),
                        Column.words("cohort_when", "Cohort"),
                        Column.words("qualifies", "Qualifies"),
                        Column.figures("planned_per_annum_min", "Planned a year", "At least", Format.PEOPLE),
                        Column.figures("planned_per_annum_max", "Planned a year", "At most", Format.PEOPLE)),
                rows,
                List.of(
                        "Recruited: contracted, in training or started; those who withdrew are left out.",
                        "This year and last year are the council's financial years."),
                "HR extract: starters. " + PlanLines.SOURCE);
    }
}
