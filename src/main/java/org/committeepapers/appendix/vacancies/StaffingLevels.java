package org.committeepapers.appendix.vacancies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.council.Trend;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// A role group's staffing by month: from the extracts of each month, or from typed-in totals where there are none.
///
/// @param roleGroup whose staffing
/// @param table the name of its table
record StaffingLevels(String slug, String title, String roleGroup, String table) {

    static final Needs NEEDS = Needs.of(Set.of(StaffMember.class, AgencyWorker.class))
            .orAlso(Set.of(HistoryTotal.class))
            .reachingBack(Trend.LONGEST);

    /// The staffing of one month's end, fte; a part is null where nobody recorded it.
    private record Level(
            YearMonth month,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal overseas,
            @Nullable BigDecimal agency) {}

    AppendixContent of(MonthData month) {
        Period period = month.council().trend().endingFor(month.month());
        List<Level> levels =
                period.months().stream().map(at -> level(month, at)).toList();
        String title = title() + ", " + Printed.period(period);
        return new AppendixContent(
                slug, title, false, List.of(table(title, levels)), List.of(chart(title, levels)), figures(levels));
    }

    private Level level(MonthData month, YearMonth at) {
        List<StaffMember> staff = month.at(StaffMember.class, at);
        if (staff.isEmpty()) {
            return new Level(
                    at, history(month, at, "IN_POST"), history(month, at, "OVERSEAS"), history(month, at, "AGENCY"));
        }
        Set<Role> roles = StaffingOf.roles(month.council(), roleGroup);
        return new Level(
                at,
                fte(staff, person -> roles.contains(person.role()) && !Boolean.TRUE.equals(person.overseasRecruit())),
                fte(staff, person -> roles.contains(person.role()) && Boolean.TRUE.equals(person.overseasRecruit())),
                month.at(AgencyWorker.class, at).stream()
                        .filter(worker -> roles.contains(worker.role()))
                        .map(AgencyWorker::fte)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal fte(List<StaffMember> staff, java.util.function.Predicate<StaffMember> counted) {
        return staff.stream().filter(counted).map(StaffMember::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal history(MonthData month, YearMonth at, String measure) {
        Optional<BigDecimal> sum = month.at(HistoryTotal.class, at).stream()
                .filter(total -> roleGroup.equals(total.roleGroup())
                        && total.measure().equals(measure)
                        && total.unitCode() == null)
                .map(HistoryTotal::value)
                .reduce(BigDecimal::add);
        return sum.orElse(null);
    }

    private AppendixTable table(String title, List<Level> levels) {
        return new AppendixTable(
                table,
                title,
                List.of(
                        Column.words("month", "Month end"),
                        Column.figures("actual_fte", "Permanent", Format.FTE),
                        Column.figures("overseas_fte", "Overseas recruits", Format.FTE),
                        Column.figures("agency_fte", "Agency", Format.FTE)),
                levels.stream()
                        .map(level -> Row.detail(
                                Cell.text(Printed.shortMonth(level.month())),
                                cell(level.actual()),
                                cell(level.overseas()),
                                cell(level.agency())))
                        .toList(),
                List.of("Permanent: staff on the council's own contracts without the overseas recruits, who have a "
                        + "column of their own. Full-time equivalents at the end of each month."),
                "HR extracts: staff in post, agency workers; recorded totals for months before the extracts begin");
    }

    private static Cell cell(@Nullable BigDecimal fte) {
        return Cell.of(
                Optional.ofNullable(fte).map(Exact::of), Shorthand.NOT_AVAILABLE, "no extract and no recorded total");
    }

    private Chart chart(String title, List<Level> levels) {
        List<String> months =
                levels.stream().map(level -> Printed.shortMonth(level.month())).toList();
        List<Chart.Series> series = List.of(
                series("Permanent", levels, Level::actual),
                series("Overseas recruits", levels, Level::overseas),
                series("Agency", levels, Level::agency));
        return new Chart(
                slug,
                Chart.Kind.STACKED_COLUMN,
                title + ", fte",
                months,
                series,
                Format.FTE,
                null,
                AltText.overTime(months, series, Format.FTE, null));
    }

    private static Chart.Series series(String name, List<Level> levels, Function<Level, @Nullable BigDecimal> part) {
        return Chart.Series.of(
                name, levels, level -> Optional.ofNullable(part.apply(level)).map(Exact::of));
    }

    private static Map<String, Object> figures(List<Level> levels) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("firstMonth", Printed.month(levels.getFirst().month()));
        figures.put("lastMonth", Printed.month(levels.getLast().month()));
        return figures;
    }
}
