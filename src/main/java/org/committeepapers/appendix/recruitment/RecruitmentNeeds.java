package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;

/// How many are to be recruited and why: the planning figures with their totals, and beside them the figures they were
/// rounded from.
@AutoService(Appendix.class)
public final class RecruitmentNeeds implements Appendix {

    private static final String NEXT = "NEXT_12_MONTHS";
    private static final String THEREAFTER = "THEREAFTER";

    @Override
    public String slug() {
        return "recruitment-needs";
    }

    @Override
    public String title() {
        return "Recruitment needs";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PlanLine.class)).orAlso(Set.of(Post.class, AgencyWorker.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Names names = Names.of(month, slug());
        PlanLines plan = PlannedNeed.lines(PlanLines.of(month));
        List<String> groups = plan.groups(names);
        return new AppendixContent(
                slug(),
                title(),
                false,
                List.of(needs(plan, groups, names), basis(month, plan, groups, names)),
                List.of(),
                Map.of(
                        "asAt",
                        Printed.day(month.asAt()),
                        "groups",
                        groups.stream()
                                .map(group -> words(names.of(group, group), plan.group(group)))
                                .toList()));
    }

    private static AppendixTable needs(PlanLines plan, List<String> groups, Names names) {
        List<Row> rows = new ArrayList<>();
        for (String group : groups) {
            PlanLines lines = plan.group(group);
            for (String reason : lines.sources(names)) {
                rows.add(row(Row.Kind.DETAIL, names.of(group, group), names.of(reason, reason), lines.source(reason)));
            }
            rows.add(row(Row.Kind.SUBTOTAL, names.of(group, group), "Total", lines));
        }
        return new AppendixTable(
                "recruitment-needs",
                "Posts to recruit to, by reason",
                List.of(
                        Column.words("group", "Group"),
                        Column.words("reason", "Reason"),
                        Column.figures("next_12_months_posts", "Next 12 months", Format.POSTS),
                        Column.figures("per_annum_thereafter_posts", "A year thereafter", Format.POSTS)),
                rows,
                List.of("Planning figures, set by decision; the totals are their sums."),
                PlanLines.SOURCE);
    }

    private static Row row(Row.Kind kind, String group, String reason, PlanLines lines) {
        String unplanned = kind == Row.Kind.DETAIL ? "planned for the group as a whole" : "nothing is planned";
        return new Row(
                kind,
                List.of(
                        Cell.text(group),
                        Cell.text(reason),
                        Cell.of(sum(lines.period(NEXT)), Shorthand.NOT_APPLICABLE, unplanned),
                        Cell.of(sum(lines.period(THEREAFTER)), Shorthand.NOT_APPLICABLE, unplanned)));
    }

    private static Optional<Exact> sum(PlanLines lines) {
        return lines.lines().stream().map(line -> Exact.of(line.value())).reduce(Exact::plus);
    }

    private static AppendixTable basis(MonthData month, PlanLines plan, List<String> groups, Names names) {
        List<Row> rows = new ArrayList<>();
        for (String group : groups) {
            PlanLines lines = plan.group(group);
            for (String reason : lines.sources(names)) {
                for (PlanLine line : lines.source(reason).period(NEXT).lines()) {
                    PlannedNeed need = new PlannedNeed(month, line);
                    rows.add(Row.detail(
                            Cell.text(names.of(group, group)),
                            Cell.text(names.of(reason, reason)),
                            Cell.of(line.value()),
                            Cell.text(need.formula()),
                            computed(need.computed()),
                            computed(need.computed()
                                    .map(fte -> Exact.of(line.value()).minus(fte)))));
                }
            }
        }
        return new AppendixTable(
                "recruitment-needs-basis",
                "What the planning figures were rounded from, as at " + Printed.day(month.asAt()),
                List.of(
                        Column.words("group", "Group"),
                        Column.words("reason", "Reason"),
                        Column.figures("planned_posts", "Planned", Format.POSTS),
                        Column.words("formula", "Computed from"),
                        Column.figures("computed_fte", "Computed", Format.FTE),
                        Column.figures("difference_fte", "Planned less computed", Format.FTE)),
                rows,
                List.of("Agency workers are those in post at the month's end; leavers are the planning rate of turnover"
                        + " times the establishment. Teams out of scope are not counted."),
                "HR extracts: establishment, agency workers. " + PlanLines.SOURCE);
    }

    private static Cell computed(Optional<Exact> fte) {
        return Cell.of(
                fte, Shorthand.NOT_AVAILABLE, "no planning rate is set for the group, or its extract was not sent");
    }

    private static Map<String, Object> words(String name, PlanLines lines) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("name", name);
        sum(lines.period(NEXT)).ifPresent(posts -> words.put("next", number(posts)));
        sum(lines.period(THEREAFTER)).ifPresent(posts -> words.put("thereafter", number(posts)));
        return words;
    }

    private static String number(Exact posts) {
        return new NamedFigure(posts, Format.POSTS).number();
    }
}
