package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.plan;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.turnover;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.staging.PlanLine;
import org.junit.jupiter.api.Test;

class RecruitmentNeedsTest {

    static final AppendixContent KENT = SampleMonth.content(new RecruitmentNeeds(), "kent-2011", "2011-04");
    static final PlanLine LEAVERS =
            plan("2011-01-01", "LEAVER_REPLACEMENT", "CASEHOLDER", "LEAVERS", "NEXT_12_MONTHS", "3");

    @Test
    void kents_needs_are_the_planning_figures_printed_and_their_sums() {
        GoldenTable.of("kent-2011", "recruitment-needs")
                .isPrintedBy(KENT.table().get("recruitment-needs"));
    }

    @Test
    void beside_kents_planning_figures_stands_what_they_were_rounded_from() {
        // E15, E16, E17: 50 for 53.9, 60 for 56.4, 14 for 15.0; no planning rate is stated for managers
        assertThat(printed(KENT, "recruitment-needs-basis"))
                .containsExactly(
                        List.of(
                                "Case holders",
                                "DIAT and C&F stability / replace agency staff",
                                "50",
                                "agency workers",
                                "53.9",
                                "−3.9"),
                        List.of(
                                "Case holders",
                                "Replace leavers at 15% turnover",
                                "60",
                                "15% of an establishment of 375.7 fte",
                                "56.4",
                                "3.6"),
                        List.of(
                                "Non-case holding managers",
                                "Replace agency staff",
                                "14",
                                "agency workers",
                                "15.0",
                                "−1.0"),
                        List.of(
                                "Non-case holding managers",
                                "Labour turnover",
                                "10",
                                "turnover times establishment",
                                "[x]",
                                "[x]"));
    }

    @Test
    void a_rate_for_all_holds_where_a_group_has_none_of_its_own() {
        assertThat(basis(LEAVERS, turnover(null, "20"), post("DOVER", Role.SW, "5"))
                        .subList(3, 5))
                .containsExactly("20% of an establishment of 5.0 fte", "1.0");
        assertThat(basis(LEAVERS, turnover(null, "20"), turnover("CASEHOLDER", "10"), post("DOVER", Role.SW, "5"))
                        .get(4))
                .isEqualTo("0.5");
    }

    @Test
    void without_the_extract_nothing_is_computed() {
        assertThat(basis(LEAVERS, turnover(null, "20")).get(4)).isEqualTo("[x]");
        PlanLine agency = plan("2011-01-01", "AGENCY_REPLACEMENT", "CASEHOLDER", "AGENCY", "NEXT_12_MONTHS", "3");
        assertThat(basis(agency).get(4)).isEqualTo("[x]");
        assertThat(basis(agency, agency("DOVER", Role.SW, "0.5"), agency("DOVER", Role.TL, "1"))
                        .get(4))
                .isEqualTo("0.5");
    }

    private static List<String> basis(Record... rows) {
        return printed(content(new RecruitmentNeeds(), rows), "recruitment-needs-basis")
                .getFirst();
    }
}
