package org.committeepapers.appendix.turnover;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Council;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.InPost;
import org.committeepapers.measure.Movements;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Turnover;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// Whether turnover falls: the rate of each quarter of this financial year and the last, and beside it the rate as the
/// Department for Education counts it.
@AutoService(Appendix.class)
public final class TurnoverByQuarter implements Appendix {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final String SOURCE =
            "HR extracts: leavers, staff in post; totals typed in for the ends of earlier months";

    /// What the rates are computed from.
    private record Source(MonthData month, InPost inPost, Movements movements) {

        static Source of(MonthData month) {
            Council council = month.council();
            Set<Role> roles = council.roleGroups().values().stream()
                    .flatMap(group -> group.roles().stream())
                    .collect(Collectors.toUnmodifiableSet());
            return new Source(
                    month,
                    new InPost(
                            council.units(),
                            month.all(StaffMember.class),
                            month.all(HistoryTotal.class),
                            council.roleGroups().values()),
                    new Movements(council.units(), month.all(Leaver.class), List.of(), roles));
        }

        boolean annualised() {
            return month.council().rules().annualisedQuarters(month.asAt());
        }

        /// The first months of this financial year and of the one before, older first.
        List<YearMonth> years() {
            int starts = month.council().financialYearStart().getMonthValue();
            YearMonth thisYear = YearMonth.of(month.month().getYear(), starts);
            YearMonth current = thisYear.isAfter(month.month()) ? thisYear.minusYears(1) : thisYear;
            return List.of(current.minusYears(1), current);
        }

        Cell rate(YearMonth year, int quarter) {
            YearMonth first = year.plusMonths((long) MONTHS * quarter);
            Period period = new Period(first, first.plusMonths(MONTHS - 1L));
            if (period.to().isAfter(month.month())) {
                return missing("the quarter had not ended by " + Printed.day(month.asAt()));
            }
            if (!movements.recordedSince(period)) {
                return missing("leavers are not on record for the whole period");
            }
            List<LocalDate> ends =
                    period.months().stream().map(YearMonth::atEndOfMonth).toList();
            Optional<Turnover> turnover =
                    inPost.mean(null, ends).map(base -> new Turnover(movements.left(null, period), base));
            return turnover.isEmpty()
                    ? missing("the fte in post at the end of a month of the period is not on record")
                    : Cell.of(
                            annualised()
                                    ? turnover.get().annualRate(MONTHS)
                                    : turnover.get().rate(),
                            Shorthand.NOT_APPLICABLE,
                            "nobody was in post");
        }

        Cell dfeRate(Period year) {
            return dfe(year)
                    .map(one -> Cell.of(one.rate(), Shorthand.NOT_APPLICABLE, "nobody was in post"))
                    .orElseGet(() -> missing(whyNoDfe(year)));
        }

        private Optional<Turnover> dfe(Period year) {
            return movements.recordedSince(year)
                    ? inPost.at(null, year.to().atEndOfMonth())
                            .map(end -> new Turnover(movements.left(null, year), Exact.of(end)))
                    : Optional.empty();
        }

        private String whyNoDfe(Period year) {
            return movements.recordedSince(year)
                    ? "the fte in post at the end of the year is not on record"
                    : "leavers are not on record for the whole period";
        }

        static Cell missing(String reason) {
            return new Cell.Missing(Shorthand.NOT_AVAILABLE, reason);
        }
    }

    @Override
    public String slug() {
        return "turnover-by-quarter";
    }

    @Override
    public String title() {
        return "Turnover by quarter";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Leaver.class, StaffMember.class))
                .orAlso(Set.of(HistoryTotal.class))
                .reachingBack(2 * QUARTERS * MONTHS);
    }

    @Override
    public AppendixContent of(MonthData month) {
        Source source = Source.of(month);
        List<YearMonth> years = source.years();
        String title =
                title() + ", " + years.stream().map(TurnoverByQuarter::name).collect(Collectors.joining(" and "));
        return new AppendixContent(
                slug(),
                title,
                false,
                List.of(quarters(source, years, title), official(source)),
                List.of(chart(source, years, title)),
                figures(source, years));
    }

    private static AppendixTable quarters(Source source, List<YearMonth> years, String title) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("quarter", "Quarter"));
        years.forEach(year -> columns.add(
                Column.figures("turnover_rate_" + name(year).replace('/', '_') + "_pct", name(year), Format.PERCENT)));
        List<Row> rows = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(quarterName(quarter)));
            for (YearMonth year : years) {
                cells.add(source.rate(year, quarter));
            }
            rows.add(new Row(Row.Kind.DETAIL, cells));
        }
        return new AppendixTable(
                "turnover-by-quarter",
                title + ", " + (source.annualised() ? "annualised, " : "") + "%",
                columns,
                rows,
                List.of(
                        "Turnover: fte of permanent leavers of the quarter as a percentage of the mean of the fte in post at the "
                                + "ends of its three months"
                                + (source.annualised()
                                        ? ", times four: what a year of such quarters would come to."
                                        : ", not annualised: four quarters add up to about a year's rate."),
                        "Q1 begins on " + firstDay(years.getLast())
                                + ". All social work roles of the council are counted."),
                SOURCE);
    }

    private static AppendixTable official(Source source) {
        Period last = DfeYear.endedBy(source.month().asAt());
        List<Period> years = List.of(DfeYear.ending(last.to().minusYears(1)), last);
        return new AppendixTable(
                "turnover-dfe",
                "Turnover by the definition of the Department for Education, years to 30 September",
                List.of(
                        Column.words("year", "Year"),
                        Column.figures("leavers_fte", "Leavers", Format.FTE),
                        Column.figures("in_post_at_end_fte", "In post at its end", Format.FTE),
                        Column.figures("turnover_rate_pct", "Turnover", Format.PERCENT)),
                years.stream().map(year -> officialRow(source, year)).toList(),
                List.of(
                        "Turnover: fte of leavers from October to September as a percentage of the fte in post on the last day, "
                                + "not of a mean. It covers other months than the financial year and another base than the "
                                + "table by quarter, so the two need not agree."),
                SOURCE);
    }

    private static Row officialRow(Source source, Period year) {
        Optional<Turnover> turnover = source.dfe(year);
        String why = source.whyNoDfe(year);
        return Row.detail(
                Cell.text(Printed.period(year)),
                Cell.of(turnover.map(one -> Exact.of(one.leavers())), Shorthand.NOT_AVAILABLE, why),
                Cell.of(turnover.map(Turnover::base), Shorthand.NOT_AVAILABLE, why),
                source.dfeRate(year));
    }

    private static Chart chart(Source source, List<YearMonth> years, String title) {
        List<String> quarters = IntStream.range(0, QUARTERS)
                .mapToObj(TurnoverByQuarter::quarterName)
                .toList();
        List<Integer> indexes = IntStream.range(0, QUARTERS).boxed().toList();
        List<Chart.Series> series = years.stream()
                .map(year -> Chart.Series.of(name(year), indexes, quarter -> figure(source.rate(year, quarter))))
                .toList();
        return new Chart(
                "turnover-by-quarter",
                Chart.Kind.LINE,
                title + ", " + (source.annualised() ? "annualised, " : "") + "%",
                quarters,
                series,
                Format.PERCENT,
                null,
                AltText.overTime(quarters, series, Format.PERCENT, null));
    }

    private static Map<String, Object> figures(Source source, List<YearMonth> years) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("annualised", source.annualised());
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Optional<Exact> now = figure(source.rate(years.getLast(), quarter));
            Optional<Exact> before = figure(source.rate(years.getFirst(), quarter));
            if (now.isPresent()) {
                figures.put("quarter", quarterName(quarter) + " of " + name(years.getLast()));
                figures.put("rate", new NamedFigure(now.get(), Format.PERCENT));
                figures.remove("rateBefore");
                before.ifPresent(rate -> figures.put("rateBefore", new NamedFigure(rate, Format.PERCENT)));
            }
        }
        return figures;
    }

    private static Optional<Exact> figure(Cell cell) {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static String quarterName(int quarter) {
        return "Q" + (quarter + 1);
    }

    /// `2013/14`, or `2014` for a council whose year begins in January.
    private static String name(YearMonth first) {
        int end = first.plusMonths(11).getYear();
        return end == first.getYear() ? String.valueOf(end) : first.getYear() + "/" + String.format("%02d", end % 100);
    }

    private static String firstDay(YearMonth first) {
        return Printed.day(first.atDay(1)).replaceAll(" \\d{4}$", "");
    }
}
