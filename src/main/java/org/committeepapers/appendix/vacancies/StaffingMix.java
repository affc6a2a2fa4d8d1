package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.committeepapers.council.Target;
import org.committeepapers.measure.Direction;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// How caseholder posts are filled: by permanent staff, by agency workers, or not at all; now, a year ago and against
/// the target.
@AutoService(Appendix.class)
public final class StaffingMix implements Appendix {

    private static final String NO_POSTS = "no posts in the establishment at that date";
    private static final String NO_TARGET = "no target was set for that date";

    /// The mix of one month's end.
    private record Mix(YearMonth month, Staffing staffing, Optional<Exact> target) {
        Optional<Exact> unfilled() {
            return staffing.vacancyRateIncludingAgency();
        }

        Optional<Exact> overTarget() {
            return staffing.filledByPermanent().flatMap(share -> target.map(share::minus));
        }
    }

    @Override
    public String slug() {
        return "staffing-mix";
    }

    @Override
    public String title() {
        return "How caseholder posts are filled";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Post.class, StaffMember.class, AgencyWorker.class))
                .reachingBack(12);
    }

    @Override
    public AppendixContent of(MonthData month) {
        Mix before = mix(month, month.month().minusYears(1));
        Mix now = mix(month, month.month());
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(shares(List.of(before, now)), change(before, now)),
                List.of(chart(List.of(before, now))),
                figures(before, now));
    }

    private static Mix mix(MonthData month, YearMonth at) {
        Optional<Exact> target = month.council()
                .findTarget("filled-by-permanent", StaffingOf.CASEHOLDER, at.atEndOfMonth())
                .map(Target::value)
                .map(Exact::of);
        return new Mix(at, StaffingOf.group(month, StaffingOf.CASEHOLDER, at).total(), target);
    }

    private static AppendixTable shares(List<Mix> mixes) {
        return new AppendixTable(
                "staffing-mix",
                "Share of caseholder posts filled by permanent staff and by agency workers, % of establishment fte",
                List.of(
                        Column.words("as_at", "At the end of"),
                        Column.figures("filled_by_permanent_pct", "Permanent staff", Format.PERCENT),
                        Column.figures("filled_by_agency_pct", "Agency workers", Format.PERCENT),
                        Column.figures("target_permanent_pct", "Target, permanent", Format.PERCENT)),
                mixes.stream()
                        .map(mix -> Row.detail(
                                Cell.text(Printed.month(mix.month())),
                                cell(mix.staffing().filledByPermanent()),
                                cell(mix.staffing().filledByAgency()),
                                Cell.of(mix.target(), Shorthand.NOT_APPLICABLE, NO_TARGET)))
                        .toList(),
                List.of("Share: fte in post, or fte of agency workers, as a percentage of the establishment in fte."),
                StaffingOf.SOURCE);
    }

    private static AppendixTable change(Mix before, Mix now) {
        return new AppendixTable(
                "staffing-mix-change",
                "Change over the year and distance to the target",
                List.of(
                        Column.words("posts", "Posts"),
                        Column.figures("year_before_pct", Printed.month(before.month()), Format.PERCENT),
                        Column.figures("reporting_month_pct", Printed.month(now.month()), Format.PERCENT),
                        Column.figures("change_pp", "Change", Format.POINTS),
                        Column.figures("over_target_pp", "Above target", Format.POINTS)),
                List.of(
                        changeRow(
                                "Filled by permanent staff",
                                before,
                                now,
                                mix -> mix.staffing().filledByPermanent(),
                                Cell.of(now.overTarget(), Shorthand.NOT_APPLICABLE, NO_TARGET)),
                        changeRow(
                                "Filled by agency workers",
                                before,
                                now,
                                mix -> mix.staffing().filledByAgency(),
                                noTarget()),
                        changeRow("Not filled", before, now, Mix::unfilled, noTarget())),
                List.of(
                        "Changes are differences of the unrounded shares, so they can differ by 0.1 from the difference "
                                + "of the printed ones. A figure below zero under Above target is the distance still to go."),
                StaffingOf.SOURCE);
    }

    private static Row changeRow(
            String posts, Mix before, Mix now, Function<Mix, Optional<Exact>> share, Cell overTarget) {
        Optional<Exact> then = share.apply(before);
        Optional<Exact> today = share.apply(now);
        Optional<Exact> change = today.flatMap(value -> then.map(value::minus));
        return Row.detail(Cell.text(posts), cell(then), cell(today), cell(change), overTarget);
    }

    private static Cell cell(Optional<Exact> share) {
        return Cell.of(share, Shorthand.NOT_AVAILABLE, NO_POSTS);
    }

    private static Cell noTarget() {
        return new Cell.Missing(Shorthand.NOT_APPLICABLE, "the target is for permanent staff only");
    }

    private static Chart chart(List<Mix> mixes) {
        List<String> months =
                mixes.stream().map(mix -> Printed.month(mix.month())).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of("Permanent staff", mixes, mix -> mix.staffing().filledByPermanent()),
                Chart.Series.of("Agency workers", mixes, mix -> mix.staffing().filledByAgency()),
                Chart.Series.of("Not filled", mixes, mix -> mix.unfilled().filter(share -> share.signum() >= 0)));
        Chart.@org.jspecify.annotations.Nullable Target target = mixes.getLast()
                .target()
                .map(value -> new Chart.Target("Target, permanent " + Format.WHOLE_PERCENT.sentence(value), value))
                .orElse(null);
        return new Chart(
                "staffing-mix",
                Chart.Kind.STACKED_COLUMN,
                "How caseholder posts are filled, % of establishment",
                months,
                series,
                Format.PERCENT,
                target,
                AltText.overTime(
                        months,
                        series,
                        Format.PERCENT,
                        target,
                        series.getFirst().name()));
    }

    private static Map<String, Object> figures(Mix before, Mix now) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("thisMonth", Printed.month(now.month()));
        figures.put("yearBefore", Printed.month(before.month()));
        StaffingOf.addRate(figures, "permanent", now.staffing().filledByPermanent());
        StaffingOf.addRate(figures, "agency", now.staffing().filledByAgency());
        StaffingOf.addRate(figures, "unfilled", now.unfilled());
        StaffingOf.addRate(figures, "permanentBefore", before.staffing().filledByPermanent());
        StaffingOf.addRate(figures, "agencyBefore", before.staffing().filledByAgency());
        now.target().ifPresent(value -> figures.put("target", new NamedFigure(value, Format.WHOLE_PERCENT)));
        now.overTarget().ifPresent(gap -> {
            figures.put("targetGap", new NamedFigure(gap.absolute(), Format.POINTS));
            figures.put("targetMet", gap.signum() >= 0);
        });
        direction(
                figures,
                "permanentDirection",
                before,
                now,
                mix -> mix.staffing().filledByPermanent());
        direction(figures, "agencyDirection", before, now, mix -> mix.staffing().filledByAgency());
        return figures;
    }

    private static void direction(
            Map<String, Object> figures, String name, Mix before, Mix now, Function<Mix, Optional<Exact>> share) {
        share.apply(now)
                .flatMap(today ->
                        share.apply(before).map(then -> Direction.between(then, today, Format.PERCENT.decimals())))
                .ifPresent(direction -> figures.put(name, direction.verb()));
    }
}
