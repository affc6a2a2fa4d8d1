package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.PlanLine;

/// How many are to be recruited, from which source and in which year.
@AutoService(Appendix.class)
public final class RecruitmentPlan implements Appendix {

    @Override
    public String slug() {
        return "recruitment-plan";
    }

    @Override
    public String title() {
        return "Recruitment plan";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PlanLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Names names = Names.of(month, slug());
        PlanLines plan = PlanLines.of(month).plan("RECRUITS");
        List<String> years = plan.periods();
        String title = years.isEmpty() ? title() : title() + ", " + years.getFirst() + " to " + years.getLast();
        List<String> groups = plan.groups(names);
        List<Chart> charts = groups.stream()
                .map(group -> chart(group, plan.group(group), years, names))
                .toList();
        return new AppendixContent(
                slug(),
                title,
                false,
                List.of(table(title, plan, years, names)),
                charts,
                Map.of(
                        "charts", charts.stream().map(Chart::id).toList(),
                        "groups",
                                groups.stream()
                                        .map(group -> words(names.of(group, group), plan.group(group), years))
                                        .toList()));
    }

    private static AppendixTable table(String title, PlanLines plan, List<String> years, Names names) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("group", "Group"));
        columns.add(Column.words("source", "Source"));
        years.forEach(year -> columns.add(Column.figures(year.replaceAll("\\W", "_") + "_posts", year, Format.POSTS)));
        List<Row> rows = new ArrayList<>();
        for (String group : plan.groups(names)) {
            for (String source : plan.group(group).sources(names)) {
                rows.add(row(
                        names.of(group, group),
                        names.of(source, source),
                        plan.group(group).source(source),
                        years));
            }
        }
        return new AppendixTable(
                "appendix-4-recruitment-plan",
                title + ": posts by source",
                columns,
                rows,
                List.of("Planned recruits, as the council decided them last."),
                PlanLines.SOURCE);
    }

    private static Row row(String group, String source, PlanLines lines, List<String> years) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(group), Cell.text(source)));
        for (String year : years) {
            cells.add(Cell.of(
                    planned(lines, year), Shorthand.NOT_AVAILABLE, "the plan has no figure for the source and year"));
        }
        return new Row(Row.Kind.DETAIL, cells);
    }

    /// Posts planned in a year; empty where no line plans any.
    private static Optional<Exact> planned(PlanLines lines, String year) {
        return lines.period(year).lines().stream()
                .map(line -> Exact.of(line.value()))
                .reduce(Exact::plus);
    }

    private static Chart chart(String group, PlanLines lines, List<String> years, Names names) {
        List<Chart.Series> series = lines.sources(names).stream()
                .map(source ->
                        Chart.Series.of(names.of(source, source), years, year -> planned(lines.source(source), year)))
                .toList();
        return new Chart(
                "recruitment-plan-" + group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                Chart.Kind.STACKED_COLUMN,
                names.of(group, group) + ": planned recruits by year and source, posts",
                years,
                series,
                Format.POSTS,
                null,
                AltText.overTime(years, series, Format.POSTS, null));
    }

    /// A group with what is planned for it in each year, over all sources.
    private static Map<String, Object> words(String name, PlanLines lines, List<String> years) {
        List<Map<String, String>> totals = new ArrayList<>();
        for (String year : years) {
            planned(lines, year)
                    .map(value -> new NamedFigure(value, Format.POSTS).number())
                    .ifPresent(number -> totals.add(Map.of("year", year, "posts", number)));
        }
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("name", name);
        words.put("years", totals);
        return words;
    }
}
