package org.committeepapers.appendix.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rendered;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Council;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.PlanLine.Comparison;
import org.committeepapers.staging.PlanLine.Unit;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {

    static PlanLine target(
            String setOn, String measure, String value, @Nullable String most, @Nullable Comparison comparison) {
        return new PlanLine(
                LocalDate.parse(setOn),
                PlanLine.Kind.TARGET,
                measure,
                "CASEHOLDER",
                null,
                "2012",
                new BigDecimal(value),
                most == null ? null : new BigDecimal(most),
                Unit.PCT,
                comparison);
    }

    static List<String> printed(
            String measure, List<PlanLine> lines, Map<Class<? extends Record>, List<? extends Record>> extracts) {
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>(extracts);
        rows.put(PlanLine.class, lines);
        Council council = TestCouncil.like(TestCouncil.county())
                .listing("targets", "targets", List.of(Map.of("measure", measure)))
                .council();
        AppendixContent content = Shipped.appendix("targets").of(new MonthData(council, YearMonth.of(2011, 4), rows));
        AppendixTable table = content.tables().getFirst();
        return IntStream.range(0, 4)
                .mapToObj(column -> table.printed(table.rows().getFirst(), column))
                .toList();
    }

    static final Map<Class<? extends Record>, List<? extends Record>> STAFFING = Map.of(
            Post.class, List.of(post("DOVER", Role.SW, "10"), post("DOVER", Role.TL, "5")),
            StaffMember.class, List.of(staff("DOVER", Role.SW, "1"), staff("DOVER", Role.SW, "0.5")),
            Leaver.class,
                    List.of(
                            leaver("2010-04-30", Role.SW, null, null, null),
                            leaver("2010-05-01", Role.SW, null, null, null),
                            leaver("2011-04-30", Role.SW, null, null, null),
                            leaver("2011-04-30", Role.TL, null, null, null)));

    @Test
    void hertfordshires_figures_come_out_of_its_posts_people_leavers_starters_and_indicators() {
        AppendixContent hertfordshire =
                SampleMonth.content(Shipped.appendix("targets"), "hertfordshire-2004", "2004-04");
        GoldenTable.of("hertfordshire-2004", "targets")
                .corrected("Reduced Turnover Rate", "current_april_2004", "19") // E32: 40 leavers of 211 posts
                .isPrintedBy(hertfordshire.tables().getFirst());
        assertThat(Rendered.text(
                        hertfordshire,
                        SampleMonth.of("hertfordshire-2004", "2004-04").council()))
                .contains(
                        "The table shows where the council stood at the end of April 2004 beside what it has set itself "
                                + "for April 2005.");
    }

    @Test
    void each_measure_is_worked_out_for_the_group_the_target_is_set_for() {
        assertThat(printed("VACANCIES", List.of(target("2011-01-01", "VACANCIES", "2", null, null)), STAFFING))
                .containsExactly("VACANCIES", "9", "2", "pct");
        assertThat(printed("VACANCY_RATE", List.of(target("2011-01-01", "VACANCY_RATE", "2.5", null, null)), STAFFING))
                .containsExactly("VACANCY_RATE", "85.0", "2.5", "pct");
        assertThat(printed("PERM_SHARE", List.of(target("2011-01-01", "PERM_SHARE", "90", null, null)), STAFFING))
                .containsExactly("PERM_SHARE", "15", "90", "pct");
        assertThat(printed("TURNOVER", List.of(target("2011-01-01", "TURNOVER", "10", null, null)), STAFFING))
                .containsExactly("TURNOVER", "20", "10", "pct");
    }

    @Test
    void the_target_set_last_before_the_months_end_holds() {
        assertThat(printed(
                        "VACANCIES",
                        List.of(
                                target("2010-01-01", "VACANCIES", "4", null, null),
                                target("2011-04-30", "VACANCIES", "3", null, null),
                                target("2011-05-01", "VACANCIES", "2", null, null)),
                        STAFFING))
                .containsExactly("VACANCIES", "9", "3", "pct");
    }

    @Test
    void targets_that_are_limits_or_ranges_are_said_in_words() {
        assertThat(printed("X", List.of(target("2011-01-01", "X", "1", null, Comparison.LT)), Map.of()))
                .containsExactly("X", "[x]", "less than 1", "pct");
        assertThat(printed("X", List.of(target("2011-01-01", "X", "1.5", null, Comparison.LE)), Map.of()))
                .containsExactly("X", "[x]", "at most 1.5", "pct");
        assertThat(printed("X", List.of(target("2011-01-01", "X", "1", null, Comparison.GE)), Map.of()))
                .containsExactly("X", "[x]", "at least 1", "pct");
        assertThat(printed("X", List.of(target("2011-01-01", "X", "20", "30", null)), Map.of()))
                .containsExactly("X", "[x]", "20 to 30", "pct");
    }

    @Test
    void a_target_the_plan_does_not_hold_and_a_figure_whose_extract_is_missing_say_so() {
        assertThat(printed("VACANCIES", List.of(), STAFFING)).containsExactly("VACANCIES", "[x]", "[x]", "[x]");
        for (String measure : List.of("VACANCIES", "TURNOVER", "PATHWAY_STAFF")) {
            assertThat(printed(measure, List.of(target("2011-01-01", measure, "2", null, null)), Map.of()))
                    .containsExactly(measure, "[x]", "2", "pct");
        }
    }

    @Test
    void a_month_without_rows_has_its_title() {
        assertThat(Rendered.emptyMonth(Shipped.appendix("targets")))
                .contains("Targets, as at 30 April 2011")
                .contains("Nothing to report.");
    }
}
