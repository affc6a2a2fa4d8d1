package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.junit.jupiter.api.Test;

class RecruitmentActivityTest {

    @Test
    void kents_applications_interviews_and_offers_are_those_printed() {
        AppendixContent kent = SampleMonth.content(new RecruitmentActivity(), "kent-2016", "2016-06");
        GoldenTable.of("kent-2016", "recruitment-activity")
                .isPrintedBy(kent.table().get("recruitment-activity"));
        assertThat(kent.title()).isEqualTo("Applications, interviews and offers, June 2015 to May 2016");
        assertThat(kent.table().get("recruitment-activity").notes())
                .contains("* Offers to newly qualified social workers (NQSW) are left out; there were 5.");
    }

    @Test
    void without_names_and_a_stated_period_the_jobs_of_the_last_twelve_months_are_shown() {
        AppendixContent content = content(
                new RecruitmentActivity(),
                application("R1", Role.TM, "2010-05-01", "aioe"),
                application("R1", Role.SW, "2011-04-30", "ai"),
                application("R1", Role.SP, "2010-04-30", "aio"),
                application("R1", Role.SW, "2011-05-01", "aio"));
        assertThat(printed(content, "recruitment-activity"))
                .containsExactly(
                        List.of("Social Worker", "1", "1", "0", ""),
                        List.of("Team Manager", "1", "1", "1", "** majority internal"));
        assertThat(content.chart().get("recruitment-activity").altText())
                .isEqualTo(
                        "Comparison of Social Worker and Team Manager. Applications received: both 1. Interviewed: both 1. "
                                + "Offered: highest 1 (Team Manager), lowest 0 (Social Worker).");
    }
}
