package org.committeepapers.appendix.recruitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;

/// Small worlds of recruitment, with only what matters; and tables as they print.
public final class RecruitmentRows {

    private static int number;

    private RecruitmentRows() {}

    /// What an appendix prints of rows in April 2011, in a county that names no codes.
    public static AppendixContent content(Appendix appendix, Record... rows) {
        Map<Class<? extends Record>, List<? extends Record>> byType =
                Map.copyOf(Arrays.stream(rows).collect(Collectors.groupingBy(Record::getClass)));
        return appendix.of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), byType));
    }

    public static List<List<String>> printed(AppendixContent content, String name) {
        AppendixTable table = content.table().get(name);
        return table.rows().stream()
                .map(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    /// @param stages `a` applied, `i` interviewed, `o` offered; `n` newly qualified, `e` of the council's own staff
    public static JobApplication application(String advert, Role role, String applied, String stages) {
        LocalDate day = LocalDate.parse(applied);
        return new JobApplication(
                "AP-" + number++,
                advert,
                role,
                day,
                null,
                stages.contains("i") ? day.plusDays(9) : null,
                stages.contains("o") ? day.plusDays(12) : null,
                null,
                null,
                null,
                stages.contains("e"),
                stages.contains("n"),
                null);
    }

    public static JobApplication declined(String advert, JobApplication.DeclineReason reason) {
        LocalDate day = LocalDate.parse("2011-03-01");
        return new JobApplication(
                "AP-" + number++, advert, Role.SW, day, day, day, day, null, day, reason, false, false, null);
    }

    public static Advert advert(String ref, String opened, Integer applications) {
        return new Advert(ref, LocalDate.parse(opened), null, null, Role.SW, null, 1, null, null, applications);
    }

    public static Starter starter(String person, Status status, Role role, String start, String expected) {
        return new Starter(
                person,
                status,
                null,
                day(start),
                day(expected),
                null,
                role,
                null,
                null,
                BigDecimal.ONE,
                null,
                false,
                null,
                null);
    }

    public static Starter student(Route scheme, Status status, String cohort, String qualifies) {
        return new Starter(
                "s" + number++,
                status,
                null,
                null,
                null,
                null,
                Role.SWA,
                null,
                null,
                BigDecimal.ONE,
                scheme,
                false,
                cohort,
                day(qualifies));
    }

    public static PlanLine plan(
            String setOn, String measure, String group, String source, String period, String value) {
        return line(PlanLine.Kind.PLAN, setOn, measure, group, source, period, value);
    }

    public static PlanLine turnover(String group, String percent) {
        return line(PlanLine.Kind.ASSUMPTION, "2011-01-01", "TURNOVER", group, null, null, percent);
    }

    private static PlanLine line(
            PlanLine.Kind kind,
            String setOn,
            String measure,
            String group,
            String source,
            String period,
            String value) {
        return new PlanLine(
                LocalDate.parse(setOn),
                kind,
                measure,
                group,
                source,
                period,
                new BigDecimal(value),
                null,
                PlanLine.Unit.POSTS,
                null);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
