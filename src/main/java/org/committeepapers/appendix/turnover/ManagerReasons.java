package org.committeepapers.appendix.turnover;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Asks;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.council.Reason;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Share;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Leaver;

/// What managers noted of why caseholders left, and for how many they noted nothing.
@AutoService(Appendix.class)
public final class ManagerReasons implements Appendix {

    private static final String SOURCE = "Leaving reasons noted by managers, in the HR extract of leavers";

    @Override
    public String slug() {
        return "manager-reasons";
    }

    @Override
    public String title() {
        return "Leaving reasons captured by managers";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Leaver.class));
    }

    @Override
    public Asks asks() {
        return new Asks(Set.of("manager-reasons"), Set.of(), Set.of(), Set.of(), false);
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period period = LeaversOf.period(month, "manager-reasons");
        List<Leaver> leavers = LeaversOf.caseholders(month, period);
        List<Reason> reasons = month.council().managerReasons();
        long recorded = leavers.stream()
                .filter(leaver -> leaver.managerReason() != null)
                .count();
        return new AppendixContent(
                slug(),
                title() + ", " + Printed.period(period),
                false,
                tables(reasons, leavers, recorded, period),
                List.of(chart(reasons, leavers, period)),
                figures(recorded, leavers.size(), period));
    }

    private static List<AppendixTable> tables(
            List<Reason> reasons, List<Leaver> leavers, long recorded, Period period) {
        List<AppendixTable> tables = new ArrayList<>();
        tables.add(byReason(reasons, leavers, period));
        tables.add(coverage(recorded, leavers.size(), period));
        List<String> quotes = quotes(leavers);
        if (!quotes.isEmpty()) {
            tables.add(quoteThemes(quotes, period));
        }
        return tables;
    }

    /// Cleared quotes in the order of the pseudonyms, which says nothing of when and from where somebody left.
    private static List<String> quotes(List<Leaver> leavers) {
        return leavers.stream()
                .sorted(Comparator.comparing(Leaver::personRef).thenComparing(Leaver::leaveDate))
                .map(Leaver::clearedQuote)
                .filter(Objects::nonNull)
                .toList();
    }

    private static AppendixTable quoteThemes(List<String> quotes, Period period) {
        return new AppendixTable(
                "leaver-quote-themes",
                "What leavers said, in short, " + Printed.period(period),
                List.of(Column.words("quote_no", "Quote"), Column.words("theme", "What it was about")),
                IntStream.range(0, quotes.size())
                        .mapToObj(
                                quote -> Row.detail(Cell.text(String.valueOf(quote + 1)), Cell.text(quotes.get(quote))))
                        .toList(),
                List.of("Short paraphrases that were approved for publication, in no order of time or place. "
                        + "Quotes that were not approved are not held."),
                SOURCE);
    }

    private static long count(Reason reason, List<Leaver> leavers) {
        return leavers.stream()
                .filter(leaver -> reason.code().equals(leaver.managerReason()))
                .count();
    }

    private static AppendixTable byReason(List<Reason> reasons, List<Leaver> leavers, Period period) {
        return new AppendixTable(
                "manager-captured-leaving-reasons",
                "Leavers by reason their manager noted, " + Printed.period(period),
                List.of(Column.words("reason", "Reason noted"), Column.figures("leavers", "Leavers", Format.PEOPLE)),
                reasons.stream()
                        .map(reason -> Row.detail(Cell.text(reason.printedName()), Cell.of(count(reason, leavers))))
                        .toList(),
                List.of("Each leaver counts once, with the one reason that was noted."),
                SOURCE);
    }

    private static AppendixTable coverage(long recorded, long all, Period period) {
        return new AppendixTable(
                "manager-reasons-coverage",
                "For how many leavers a reason was noted, " + Printed.period(period),
                List.of(
                        Column.words("record", "Record"),
                        Column.figures("leavers", "Leavers", Format.PEOPLE),
                        Column.figures("share_of_leavers_pct", "Share of leavers", Format.WHOLE_PERCENT)),
                List.of(
                        coverageRow(Row.Kind.DETAIL, "Reason noted", recorded, all),
                        coverageRow(Row.Kind.DETAIL, "None recorded", all - recorded, all),
                        coverageRow(Row.Kind.TOTAL, "Total", all, all)),
                List.of("Share: of all leavers of the period."),
                SOURCE);
    }

    private static Row coverageRow(Row.Kind kind, String label, long part, long all) {
        Cell share = Cell.of(new Share(part, all).percent(), Shorthand.NOT_APPLICABLE, "nobody left in the period");
        return new Row(kind, List.of(Cell.text(label), Cell.of(part), share));
    }

    private static Chart chart(List<Reason> reasons, List<Leaver> leavers, Period period) {
        List<String> names = reasons.stream().map(Reason::printedName).toList();
        List<Chart.Series> series =
                List.of(Chart.Series.of("Leavers", reasons, reason -> Optional.of(Exact.of(count(reason, leavers)))));
        return new Chart(
                "manager-reasons",
                Chart.Kind.HORIZONTAL_BAR,
                "Leavers by reason their manager noted, " + Printed.period(period),
                names,
                series,
                Format.PEOPLE,
                null,
                AltText.acrossCategories(names, series, Format.PEOPLE));
    }

    private static Map<String, Object> figures(long recorded, long all, Period period) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("period", Printed.period(period));
        figures.put("months", LeaversOf.count(period.length()));
        figures.put("leavers", LeaversOf.count(all));
        figures.put("recorded", LeaversOf.count(recorded));
        figures.put("noneRecorded", LeaversOf.count(all - recorded));
        return figures;
    }
}
