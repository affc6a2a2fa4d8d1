package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PayPoint;

/// What the proposed payments change for each staff group.
@AutoService(Appendix.class)
public final class PayImpact implements Appendix {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MM/yy", Locale.UK);
    private static final Figure AS_OTHER = Figure.none("as for the group under Same as");
    private static final Figure UNKNOWN = Figure.notAvailable("no pay scale or premium of the group is known");
    private static final String SOURCE = PayOf.SCALES + "; " + PayOf.PROPOSALS;

    /// A group with its pay: the range of its grade, what it is paid once and what a year.
    private record Changed(Pay.Group group, PayScale.Range range, Figure once, Figure yearly) {

        Figure with(Figure salary) {
            return Figure.of("salary with premium", Operation.PLUS, List.of(salary, yearly));
        }
    }

    @Override
    public String slug() {
        return "pay-impact";
    }

    @Override
    public String title() {
        return "Impact of the proposed market premium on social workers’ pay";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PayPoint.class, CostLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        PayScale scale = PayScale.of(month);
        Proposals proposals = Proposals.of(month);
        List<Changed> groups = month.council().pay().groups().stream()
                .map(group -> changed(group, scale, proposals))
                .toList();
        List<Changed> charted =
                groups.stream().filter(one -> one.group().chartName() != null).toList();
        return new AppendixContent(
                slug(),
                title(),
                true,
                List.of(groups(groups), ranges(charted)),
                List.of(chart(charted)),
                Map.of("groups", groups.size()));
    }

    private static Changed changed(Pay.Group group, PayScale scale, Proposals proposals) {
        String grade = Objects.requireNonNullElse(group.grade(), "");
        return new Changed(
                group,
                scale.range(grade, group.role()),
                proposals.payments(group.payments(), true),
                proposals.payments(group.payments(), false));
    }

    private static AppendixTable groups(List<Changed> groups) {
        return new AppendixTable(
                "appendix-8-market-premium-impact",
                "Salary range, golden hello and market premium by staff group",
                List.of(
                        Column.words("ref", "Ref"),
                        Column.words("staff_group", "Staff group"),
                        Column.words("status", "Status"),
                        Column.figures("salary_min_gbp", "Lowest salary", Format.GBP),
                        Column.figures("salary_max_gbp", "Highest salary", Format.GBP),
                        Column.figures("golden_hello_gbp", "Golden hello", Format.GBP),
                        Column.figures("market_premium_gbp", "Market premium", Format.GBP),
                        Column.words("same_as", "Same as"),
                        Column.words("effective_from", "From")),
                groups.stream().map(PayImpact::row).toList(),
                List.of("Lowest and highest salary: the range of the grade, a year, before the premium. Golden hello: "
                        + "paid once. Market premium: a year."),
                SOURCE);
    }

    private static Row row(Changed one) {
        Pay.Group group = one.group();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(group.ref()));
        cells.add(Cell.text(group.name()));
        cells.add(Cell.text(group.status()));
        for (Figure figure : List.of(one.range().from(), one.range().topOfRange(), one.once(), one.yearly())) {
            cells.add(PayOf.cell(group.sameAs() == null ? figure : AS_OTHER));
        }
        cells.add(PayOf.words(group.sameAs(), Figure.none("the group has figures of its own")));
        LocalDate from = group.from();
        cells.add(PayOf.words(
                from == null ? null : DAY.format(from), Figure.notAvailable("no day is stated for the group")));
        return new Row(Row.Kind.DETAIL, cells);
    }

    private static AppendixTable ranges(List<Changed> groups) {
        return new AppendixTable(
                "impact-of-salary-changes",
                "Salary range with and without the market premium by staff group",
                List.of(
                        Column.words("staff_group", "Staff group"),
                        Column.figures("current_min_gbp", "Current salary range", "From", Format.GBP),
                        Column.figures("current_max_gbp", "Current salary range", "To", Format.GBP),
                        Column.figures("market_premium_gbp", "Market premium", Format.GBP),
                        Column.figures("with_premium_min_gbp", "Range with premium", "From", Format.GBP),
                        Column.figures("with_premium_max_gbp", "Range with premium", "To", Format.GBP)),
                groups.stream()
                        .map(one -> Row.detail(
                                Cell.text(String.valueOf(one.group().chartName())),
                                salary(one.range().from()),
                                salary(one.range().to()),
                                salary(one.yearly()),
                                salary(one.with(one.range().from())),
                                salary(one.with(one.range().to()))))
                        .toList(),
                List.of("Range with premium: the current range and the market premium, both a year."),
                SOURCE);
    }

    private static Cell salary(Figure figure) {
        return PayOf.cell(figure.or(() -> UNKNOWN));
    }

    private static Chart chart(List<Changed> groups) {
        List<String> names = groups.stream()
                .map(one -> String.valueOf(one.group().chartName()))
                .toList();
        List<Chart.Series> series = List.of(
                series(
                        "Current salary range, lowest",
                        groups,
                        one -> one.range().from()),
                series(
                        "Current salary range, highest",
                        groups,
                        one -> one.range().to()),
                series(
                        "Salary range with market premium, lowest",
                        groups,
                        one -> one.with(one.range().from())),
                series(
                        "Salary range with market premium, highest",
                        groups,
                        one -> one.with(one.range().to())));
        return new Chart(
                "impact-of-salary-changes",
                Chart.Kind.FLOATING_BAR,
                "Salary range with and without the market premium by staff group, £ a year",
                names,
                series,
                Format.GBP,
                null,
                AltText.acrossCategories(names, series, Format.GBP));
    }

    private static Chart.Series series(String name, List<Changed> groups, Function<Changed, Figure> salary) {
        return Chart.Series.of(name, groups, one -> salary.apply(one).known());
    }
}
