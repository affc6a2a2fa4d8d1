package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.plan;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;

import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.Chart;
import org.junit.jupiter.api.Test;

class RecruitmentPlanTest {

    static final AppendixContent KENT = SampleMonth.content(new RecruitmentPlan(), "kent-2011", "2011-04");

    @Test
    void kents_plan_is_that_printed() {
        GoldenTable.of("kent-2011", "appendix-4-recruitment-plan")
                .isPrintedBy(KENT.table().get("appendix-4-recruitment-plan"));
        assertThat(KENT.title()).isEqualTo("Recruitment plan, 2011 to 2013");
    }

    @Test
    void the_totals_that_the_paper_did_not_print_stand_in_the_sentence() {
        assertThat(KENT.figures().get("groups"))
                .isEqualTo(List.of(
                        Map.of("name", "Social Workers", "years", years("110", "60", "60")),
                        Map.of("name", "Non Case holders", "years", years("24", "10", "10"))));
    }

    private static List<Map<String, String>> years(String... posts) {
        return List.of(
                Map.of("year", "2011", "posts", posts[0]),
                Map.of("year", "2012", "posts", posts[1]),
                Map.of("year", "2013", "posts", posts[2]));
    }

    @Test
    void each_group_has_a_chart_of_its_sources_by_year() {
        assertThat(KENT.charts())
                .extracting(Chart::id)
                .containsExactly("recruitment-plan-caseholder", "recruitment-plan-noncaseholder");
        assertThat(KENT.charts().getFirst().categories()).containsExactly("2011", "2012", "2013");
        assertThat(KENT.charts().getFirst().altText())
                .startsWith(
                        "Change over time, 2011 to 2013. Newly Qualified Social Workers fell by 18 from 45 to 27 posts;")
                .contains("Returners was unchanged at 10 posts throughout.");
    }

    @Test
    void the_plan_set_last_counts_and_a_year_without_a_figure_is_no_zero() {
        AppendixContent content = content(
                new RecruitmentPlan(),
                plan("2011-02-01", "RECRUITS", "CASEHOLDER", "NQSW", "2011/12", "9"),
                plan("2010-02-01", "RECRUITS", "CASEHOLDER", "NQSW", "2011/12", "4"),
                plan("2010-02-01", "RECRUITS", "CASEHOLDER", "OVERSEAS", "2012/13", "0"),
                plan("2010-02-01", "SCHEME_PLACES", null, "OU", null, "12"));
        assertThat(printed(content, "appendix-4-recruitment-plan"))
                .containsExactly(
                        List.of("CASEHOLDER", "NQSW", "9", "[x]"), List.of("CASEHOLDER", "OVERSEAS", "[x]", "0"));
        assertThat(content.tables().getFirst().columns().get(2).key()).isEqualTo("2011_12_posts");
    }
}
