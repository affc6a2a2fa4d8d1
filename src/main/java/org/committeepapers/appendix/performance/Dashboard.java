package org.committeepapers.appendix.performance;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.performance.Indicators;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.jspecify.annotations.Nullable;

/// The indicators a council watches month by month: what each means, and a line of its last twelve months.
@AutoService(Appendix.class)
public final class Dashboard implements Appendix {

    private static final int MONTHS = 12;
    private static final String CODE = "indicator-code";
    private static final String HEADING = "chart-heading";

    /// What is said of an indicator beside its code, as columns name it.
    private static final List<Column> COLUMNS = List.of(
            Column.words("indicator", "Indicator"),
            Column.words("national_indicator", "National indicator"),
            Column.words("numerator", "Numerator"),
            Column.words("denominator", "Denominator"),
            Column.words("period", "Period"),
            Column.words("threshold", "Threshold"),
            Column.words("chart_heading", "Heading of its chart"));

    @Override
    public String slug() {
        return "dashboard";
    }

    @Override
    public String title() {
        return "Performance dashboard";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(IndicatorValue.class, IndicatorDefinition.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Indicators indicators = Indicators.of(month);
        List<Map<String, String>> watched = month.council().list(slug(), "indicators");
        List<Chart> charts = watched.stream()
                .flatMap(one -> chart(indicators, one, month.month()).stream())
                .toList();
        return new AppendixContent(
                slug(),
                title() + ", " + Dates.month(month.month()),
                true,
                List.of(definitions(watched)),
                charts,
                Map.of(
                        "month", Dates.month(month.month()),
                        "indicators", watched.size(),
                        "charts", charts.stream().map(Chart::id).toList()));
    }

    private static AppendixTable definitions(List<Map<String, String>> watched) {
        return new AppendixTable(
                "dashboard-indicators",
                "What the indicators of the dashboard measure",
                COLUMNS,
                watched.stream().map(Dashboard::row).toList(),
                List.of("An indicator is its numerator as a percentage of its denominator; one without a denominator "
                        + "is a number. A year to date begins anew with each financial year."),
                "Council's reference file of words for the dashboard");
    }

    private static Row row(Map<String, String> said) {
        return new Row(
                Row.Kind.DETAIL,
                COLUMNS.stream()
                        .map(column -> IndicatorCells.words(
                                said.get(column.key().replace('_', '-')), "the indicator has none"))
                        .toList());
    }

    /// A line over the months, none where the indicator is not defined or no month has a figure.
    private static Optional<Chart> chart(Indicators indicators, Map<String, String> said, YearMonth last) {
        return indicators.find(said.get(CODE)).flatMap(definition -> {
            List<YearMonth> months = months(indicators, definition, last);
            return months.isEmpty() ? Optional.empty() : Optional.of(line(indicators, definition, said, months));
        });
    }

    /// The last months, from the first that has a figure.
    private static List<YearMonth> months(Indicators indicators, IndicatorDefinition definition, YearMonth last) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(ago -> last.minusMonths(MONTHS - ago))
                .dropWhile(month -> reading(indicators, definition, month).isEmpty())
                .toList();
    }

    private static Optional<Exact> reading(Indicators indicators, IndicatorDefinition definition, YearMonth month) {
        return indicators.readings().shown(definition.indicatorCode(), month).known();
    }

    private static Chart line(
            Indicators indicators, IndicatorDefinition definition, Map<String, String> said, List<YearMonth> months) {
        Format format = Indicators.format(definition);
        List<String> names = months.stream().map(Dates::shortMonth).toList();
        String name = said.getOrDefault("indicator", definition.label());
        List<Chart.Series> series =
                List.of(Chart.Series.of(name, months, month -> reading(indicators, definition, month)));
        Chart.@Nullable Target target = target(definition, format);
        return new Chart(
                definition.indicatorCode().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                Chart.Kind.LINE,
                title(said, name),
                names,
                series,
                format,
                target,
                AltText.overTime(names, series, format, target));
    }

    /// The heading the council gives; where that is only the national indicator's number, with the name.
    private static String title(Map<String, String> said, String name) {
        String heading = said.getOrDefault(HEADING, name);
        return said.getOrDefault("national-indicator", "").startsWith(heading) ? heading + ": " + name : heading;
    }

    private static Chart.@Nullable Target target(IndicatorDefinition definition, Format format) {
        if (definition.target() == null) {
            return null;
        }
        Exact value = Exact.of(definition.target());
        return new Chart.Target("Target " + format.sentence(value), value);
    }
}
