package org.committeepapers.appendix.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.staging.Starter;

/// Recruits by job title in the council's order of seniority, with a total.
///
/// @param slug names the appendix
/// @param tableName begins the table's name; its months end it
/// @param title what it shows, without its months
/// @param counted a note on who is counted
record RecruitTable(String slug, String tableName, String title, String counted) {

    AppendixContent of(Names names, List<Starter> recruits, Period period) {
        Map<String, Set<Role>> jobs =
                names.jobs(recruits.stream().map(Starter::role).toList());
        List<Row> rows = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, Set<Role>> job : jobs.entrySet()) {
            long number = recruits.stream()
                    .filter(recruit -> job.getValue().contains(recruit.role()))
                    .count();
            rows.add(Row.detail(Cell.text(job.getKey()), Cell.of(number)));
            total += number;
        }
        rows.add(Row.total(Cell.text("TOTAL"), Cell.of(total)));
        String heading = title + ", " + Printed.period(period);
        AppendixTable table = new AppendixTable(
                tableName + "-" + months(period),
                heading,
                List.of(
                        Column.words("job_title", "Job title"),
                        Column.figures("number_recruited", "Number recruited", Format.PEOPLE)),
                rows,
                notes(recruits.size() - total),
                "HR extract: starters");
        return new AppendixContent(
                slug,
                heading,
                false,
                List.of(table),
                List.of(),
                Map.of(
                        "table", table.name(),
                        "number", new NamedFigure(Exact.of(total), Format.PEOPLE).number(),
                        "period", Printed.period(period)));
    }

    private List<String> notes(long others) {
        return others == 0
                ? List.of(counted)
                : List.of(
                        counted,
                        "Recruits to other jobs, not in this table: " + Format.PEOPLE.print(Exact.of(others)) + ".");
    }

    /// `july-dec-2014`, `oct-2014-mar-2015`: months of more than four letters are cut to three.
    private static String months(Period period) {
        boolean oneYear = period.from().getYear() == period.to().getYear();
        return (month(period.from()) + (oneYear ? "" : "-" + period.from().getYear()) + "-" + month(period.to()) + "-"
                + period.to().getYear());
    }

    private static String month(java.time.YearMonth month) {
        String name = month.getMonth().name().toLowerCase(Locale.ROOT);
        return name.length() > 4 ? name.substring(0, 3) : name;
    }
}
