package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.plan;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.student;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Test;

class GrowYourOwnTest {

    @Test
    void kents_cohorts_counted_from_its_starters_are_those_printed() {
        AppendixContent kent = SampleMonth.content(new GrowYourOwn(), "kent-2011", "2011-04");
        GoldenTable.of("kent-2011", "grow-your-own-schemes")
                .isPrintedBy(kent.table().get("grow-your-own-schemes"));
        assertThat(kent.figures()).containsEntry("recruited", "50").containsEntry("schemes", 3);
    }

    @Test
    void each_cohort_is_a_row_and_who_withdrew_is_in_none() {
        AppendixContent content = content(
                new GrowYourOwn(),
                plan("2011-01-01", "SCHEME_PLACES", null, "MA", null, "10"),
                plan("2011-01-01", "SCHEME_PLACES", null, "OU", null, "12"),
                student(Route.MA, Status.TRAINING, "2011/12", "2013-07-31"),
                student(Route.MA, Status.TRAINING, "2011/12", "2014-07-31"),
                student(Route.MA, Status.CONTRACTED, "2010/11", "2012-07-31"),
                student(Route.MA, Status.WITHDRAWN, "2010/11", "2011-07-31"),
                student(Route.MA, Status.TRAINING, "2009/10", null),
                student(Route.STEP_UP, Status.TRAINING, null, null));
        assertThat(printed(content, "grow-your-own-schemes"))
                .containsExactly(
                        List.of("MA", "1", "2009/10", "[x]", "10", "10"),
                        List.of("MA", "1", "last year", "2012", "10", "10"),
                        List.of("MA", "2", "this year", "[x]", "10", "10"),
                        List.of("OU", "0", "[z]", "[x]", "12", "12"));
    }
}
