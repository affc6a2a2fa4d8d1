package org.committeepapers.appendix.turnover;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.committeepapers.council.Period;
import org.committeepapers.council.Reason;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.LengthOfService;
import org.committeepapers.measure.Share;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Leaver;

/// Why caseholders left, as HR recorded it, how long they had served, and when they left.
@AutoService(Appendix.class)
public final class LeaverReasons implements Appendix {

    /// Leavers with one reason; `order` is the reason's place in the council's list, which settles ties.
    private record Counted(String reason, Share share, int order) {}

    @Override
    public String slug() {
        return "leaver-reasons";
    }

    @Override
    public String title() {
        return "Why caseholding social workers left";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Leaver.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period period = LeaversOf.period(month, "leavers");
        List<Leaver> leavers = LeaversOf.caseholders(month, period);
        List<Counted> reasons = reasons(month.council().leaverReasons(), leavers);
        List<Integer> years = month.council().shortService();
        return new AppendixContent(
                slug(),
                title() + ", " + Printed.period(period),
                false,
                List.of(
                        byReason(reasons, leavers.size(), period),
                        byService(years, leavers, period),
                        byMonth(period, leavers)),
                List.of(chart(period, leavers)),
                figures(reasons, leavers, years, period));
    }

    private static List<Counted> reasons(List<Reason> list, List<Leaver> leavers) {
        List<Counted> counted = new ArrayList<>();
        for (Reason reason : list) {
            long number = leavers.stream()
                    .filter(leaver -> reason.code().equals(leaver.hrReasonCode()))
                    .count();
            if (number > 0) {
                counted.add(new Counted(reason.printedName(), new Share(number, leavers.size()), counted.size()));
            }
        }
        long unknown =
                leavers.stream().filter(leaver -> leaver.hrReasonCode() == null).count();
        if (unknown > 0) {
            counted.add(new Counted("Not recorded", new Share(unknown, leavers.size()), counted.size()));
        }
        Comparator<Counted> largestFirst =
                Comparator.comparingLong((Counted one) -> one.share().part()).reversed();
        return counted.stream()
                .sorted(largestFirst.thenComparingInt(Counted::order))
                .toList();
    }

    private static AppendixTable byReason(List<Counted> reasons, long all, Period period) {
        List<Row> rows = new ArrayList<>(reasons.stream()
                .map(one ->
                        Row.detail(Cell.text(one.reason()), Cell.of(one.share().part()), percent(one.share())))
                .toList());
        rows.add(Row.total(Cell.text("Total"), Cell.of(all), percent(new Share(all, all))));
        return new AppendixTable(
                "leavers-by-reason",
                "Leavers by reason recorded by HR, " + Printed.period(period),
                List.of(
                        Column.words("reason", "Reason"),
                        Column.figures("leavers", "Leavers", Format.PEOPLE),
                        Column.figures("share_of_leavers_pct", "Share of leavers", Format.WHOLE_PERCENT)),
                rows,
                List.of("Share: leavers with the reason as a percentage of all " + LeaversOf.count(all)
                        + " leavers of the period. Rounded shares may not add up to 100."),
                LeaversOf.SOURCE);
    }

    private static AppendixTable byService(List<Integer> years, List<Leaver> leavers, Period period) {
        List<Row> rows = new ArrayList<>();
        for (int limit : years) {
            Share share = new Share(LengthOfService.leftWithin(leavers, limit), leavers.size());
            String label = (rows.isEmpty() ? "Less than " : "of which less than ") + years(limit);
            rows.add(Row.detail(Cell.text(label), Cell.of(share.part()), percent(share)));
        }
        long unknown = leavers.stream()
                .filter(leaver -> leaver.continuousServiceDate() == null)
                .count();
        return new AppendixTable(
                "leavers-by-length-of-service",
                "Leavers by length of service, " + Printed.period(period),
                List.of(
                        Column.words("length_of_service", "Completed service"),
                        Column.figures("leavers", "Leavers", Format.PEOPLE),
                        Column.figures("share_of_leavers_pct", "Share of leavers", Format.WHOLE_PERCENT)),
                rows,
                List.of("Service: completed years from the continuous service date to the last day. "
                        + (unknown == 0
                                ? "The date is known for every leaver."
                                : LeaversOf.count(unknown) + " leavers have no such date and are in no row.")),
                LeaversOf.SOURCE);
    }

    private static AppendixTable byMonth(Period period, List<Leaver> leavers) {
        Map<YearMonth, Long> counts = LengthOfService.leaversByMonth(leavers);
        List<Row> rows = new ArrayList<>();
        for (YearMonth month : period.months()) {
            rows.add(Row.detail(Cell.text(Printed.shortMonth(month)), Cell.of(counts.getOrDefault(month, 0L))));
        }
        rows.add(Row.total(Cell.text("Total"), Cell.of(leavers.size())));
        return new AppendixTable(
                "leavers-by-month",
                "Leavers by month, " + Printed.period(period),
                List.of(Column.words("month", "Month"), Column.figures("leavers", "Leavers", Format.PEOPLE)),
                rows,
                List.of("Counted in the month of the last day of employment."),
                LeaversOf.SOURCE);
    }

    private static Cell percent(Share share) {
        return Cell.of(share.percent(), Shorthand.NOT_APPLICABLE, "nobody left in the period");
    }

    private static Chart chart(Period period, List<Leaver> leavers) {
        Map<YearMonth, Long> counts = LengthOfService.leaversByMonth(leavers);
        List<String> months = period.months().stream().map(Printed::shortMonth).toList();
        List<Chart.Series> series = List.of(Chart.Series.of(
                "Leavers", period.months(), month -> Optional.of(Exact.of(counts.getOrDefault(month, 0L)))));
        return new Chart(
                "leavers-by-month",
                Chart.Kind.COLUMN,
                "Caseholding social workers who left, by month, " + Printed.period(period),
                months,
                series,
                Format.PEOPLE,
                null,
                AltText.acrossCategories(months, series, Format.PEOPLE));
    }

    private static Map<String, Object> figures(
            List<Counted> reasons, List<Leaver> leavers, List<Integer> years, Period period) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("period", Printed.period(period));
        figures.put("leavers", LeaversOf.count(leavers.size()));
        figures.put("reasons", reasons.stream().map(LeaverReasons::words).toList());
        figures.put(
                "shortService",
                years.stream()
                        .map(limit -> words(new Counted(
                                years(limit),
                                new Share(LengthOfService.leftWithin(leavers, limit), leavers.size()),
                                0)))
                        .toList());
        return figures;
    }

    private static Map<String, Object> words(Counted one) {
        return Map.of(
                "name", one.reason(),
                "number", LeaversOf.count(one.share().part()),
                "percent",
                        Objects.toString(
                                one.share()
                                        .percent()
                                        .map(value -> new NamedFigure(value, Format.WHOLE_PERCENT))
                                        .orElse(null),
                                ""));
    }

    private static String years(int limit) {
        return limit == 1 ? "1 year" : limit + " years";
    }
}
