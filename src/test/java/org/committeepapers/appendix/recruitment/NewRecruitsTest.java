package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.starter;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Test;

class NewRecruitsTest {

    static final String MISPRINT = "Local Authority Designated Offices (LADO)";
    static final String OFFICER = "Local Authority Designated Officer (LADO)";

    @Test
    void wokinghams_recruits_of_half_a_year_are_those_printed_with_the_officers_title_put_right() {
        AppendixContent wokingham = SampleMonth.content(new NewRecruits(), "wokingham-2015", "2014-12");
        GoldenTable.of("wokingham-2015", "new-recruitment-july-dec-2014")
                .corrected(MISPRINT, "job_title", OFFICER) // E37
                .isPrintedBy(wokingham.table().get("new-recruitment-july-dec-2014"));
        assertThat(wokingham.title())
                .isEqualTo("New recruitment of social workers and managers, July 2014 to December 2014");
    }

    @Test
    void a_period_over_the_turn_of_the_year_names_both_years() {
        AppendixContent content = content(
                new NewRecruits(),
                starter("a", Status.STARTED, Role.TM, "2010-11-01", null),
                starter("b", Status.STARTED, Role.SW, "2011-04-30", null),
                starter("c", Status.STARTED, Role.SW, "2010-10-31", null));
        assertThat(printed(content, "new-recruitment-nov-2010-apr-2011"))
                .containsExactly(List.of("Social Worker", "1"), List.of("Team Manager", "1"), List.of("TOTAL", "2"));
        assertThat(content.tables().getFirst().notes()).hasSize(1);
    }

    @Test
    void recruits_to_jobs_the_council_does_not_list_are_told_apart() {
        RecruitTable table = new RecruitTable("s", "t", "Title", "Counted.");
        AppendixContent content = table.of(
                new Names(java.util.Map.of("SW", "Social Worker")),
                List.of(
                        starter("a", Status.STARTED, Role.TM, "2011-04-01", null),
                        starter("b", Status.STARTED, Role.SW, "2011-04-01", null)),
                new org.committeepapers.council.Period(
                        java.time.YearMonth.of(2011, 4), java.time.YearMonth.of(2011, 6)));
        assertThat(printed(content, "t-apr-june-2011"))
                .containsExactly(List.of("Social Worker", "1"), List.of("TOTAL", "1"));
        assertThat(content.tables().getFirst().notes())
                .containsExactly("Counted.", "Recruits to other jobs, not in this table: 1.");
    }
}
