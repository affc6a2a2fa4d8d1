package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CountyMonth.sent;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.TableAssert.assertTable;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.plan;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.student;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.turnover;

import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Role;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What was planned: recruits by year and source, the need for them, and the schemes that grow the council's own.
class PlanAppendicesTest {

    @Nested
    class Plan {

        static final AppendixContent KENT =
                SampleMonth.content(Shipped.appendix("recruitment-plan"), "kent-2011", "2011-04");

        @Test
        void the_totals_that_kents_paper_did_not_print_stand_in_the_sentence() {
            assertThat(KENT.title()).isEqualTo("Recruitment plan, 2011 to 2013");
            assertThat(KENT.lead()).isEqualTo("Social Workers: 230 posts in all. Non Case holders: 44 posts in all.");
        }

        @Test
        void each_group_has_a_chart_of_its_sources_by_year() {
            assertThat(KENT.charts())
                    .extracting(Chart::id)
                    .containsExactly("recruitment-plan-caseholder", "recruitment-plan-noncaseholder");
            assertThat(KENT.charts().getFirst().categories()).containsExactly("2011", "2012", "2013");
            assertThat(KENT.charts().getFirst().altText())
                    .startsWith(
                            "Change over time, 2011 to 2013. Newly Qualified Social Workers fell by 18 from 45 to 27"
                                    + " posts;")
                    .contains("Returners was unchanged at 10 posts throughout.");
        }

        @Test
        void the_plan_set_last_counts_and_a_year_without_a_figure_is_no_zero() {
            AppendixContent content = sent(
                            plan("2011-02-01", "RECRUITS", "CASEHOLDER", "NQSW", "2011/12", "9"),
                            plan("2010-02-01", "RECRUITS", "CASEHOLDER", "NQSW", "2011/12", "4"),
                            plan("2010-02-01", "RECRUITS", "CASEHOLDER", "OVERSEAS", "2012/13", "0"),
                            plan("2010-02-01", "SCHEME_PLACES", null, "OU", null, "12"))
                    .makes("recruitment-plan");

            assertTable(content).hasRows("CASEHOLDER | NQSW | 9 | [x]", "CASEHOLDER | OVERSEAS | [x] | 0");
            assertThat(content.tables().getFirst().columns().get(2).key()).isEqualTo("2011_12_posts");
        }
    }

    @Nested
    class Needs {

        static final String BASIS = "recruitment-needs-basis";
        static final PlanLine LEAVERS =
                plan("2011-01-01", "LEAVER_REPLACEMENT", "CASEHOLDER", "LEAVERS", "NEXT_12_MONTHS", "3");
        static final PlanLine AGENCY =
                plan("2011-01-01", "AGENCY_REPLACEMENT", "CASEHOLDER", "AGENCY", "NEXT_12_MONTHS", "3");

        @Test
        void beside_kents_planning_figures_stands_what_they_were_rounded_from() {
            // E15, E16, E17: 50 for 53.9, 60 for 56.4, 14 for 15.0; no planning rate is stated for managers
            AppendixContent kent = SampleMonth.content(Shipped.appendix("recruitment-needs"), "kent-2011", "2011-04");

            assertTable(kent, BASIS)
                    .hasRows(
                            "Case holders | DIAT and C&F stability / replace agency staff | 50 | agency workers | 53.9"
                                    + " | −3.9",
                            "Case holders | Replace leavers at 15% turnover | 60 | 15% of an establishment of 375.7 fte"
                                    + " | 56.4 | 3.6",
                            "Non-case holding managers | Replace agency staff | 14 | agency workers | 15.0 | −1.0",
                            "Non-case holding managers | Labour turnover | 10 | turnover times establishment | [x] |"
                                    + " [x]");
            assertThat(kent.lead())
                    .startsWith("Case holders: 110 posts to recruit to over the next 12 months, 60 a year thereafter.");
        }

        @Test
        void a_rate_for_all_holds_where_a_group_has_none_of_its_own() {
            assertTable(
                            sent(LEAVERS, turnover(null, "20"), post("DOVER", Role.SW, "5"))
                                    .makes("recruitment-needs"),
                            BASIS)
                    .hasRows("CASEHOLDER | LEAVERS | 3 | 20% of an establishment of 5.0 fte | 1.0 | 2.0");
            assertTable(
                            sent(
                                            LEAVERS,
                                            turnover(null, "20"),
                                            turnover("CASEHOLDER", "10"),
                                            post("DOVER", Role.SW, "5"))
                                    .makes("recruitment-needs"),
                            BASIS)
                    .hasRows("CASEHOLDER | LEAVERS | 3 | 10% of an establishment of 5.0 fte | 0.5 | 2.5");
        }

        @Test
        void without_the_extract_nothing_is_computed() {
            assertTable(sent(AGENCY).makes("recruitment-needs"), BASIS)
                    .hasRows("CASEHOLDER | AGENCY | 3 | agency workers | [x] | [x]")
                    .explains("[x] not available: extract of agency workers of April 2011 was not sent");
            assertTable(
                            sent(AGENCY, agency("DOVER", Role.SW, "0.5"), agency("DOVER", Role.TL, "1"))
                                    .makes("recruitment-needs"),
                            BASIS)
                    .hasRows("CASEHOLDER | AGENCY | 3 | agency workers | 0.5 | 2.5");
        }
    }

    @Nested
    class GrowYourOwn {

        @Test
        void kents_fifty_recruits_are_told() {
            assertThat(SampleMonth.content(Shipped.appendix("grow-your-own"), "kent-2011", "2011-04")
                            .lead())
                    .isEqualTo("50 people have been recruited to the cohorts of the schemes.");
        }

        @Test
        void each_cohort_is_a_row_and_who_withdrew_is_in_none() {
            AppendixContent content = sent(
                            plan("2011-01-01", "SCHEME_PLACES", null, "MA", null, "10"),
                            plan("2011-01-01", "SCHEME_PLACES", null, "OU", null, "12"),
                            student(Route.MA, Status.TRAINING, "2011/12", "2013-07-31"),
                            student(Route.MA, Status.TRAINING, "2011/12", "2014-07-31"),
                            student(Route.MA, Status.CONTRACTED, "2010/11", "2012-07-31"),
                            student(Route.MA, Status.WITHDRAWN, "2010/11", "2011-07-31"),
                            student(Route.MA, Status.TRAINING, "2009/10", null),
                            student(Route.STEP_UP, Status.TRAINING, null, null))
                    .makes("grow-your-own");

            assertTable(content)
                    .hasRows(
                            "MA | 1 | 2009/10 | [x] | 10 | 10",
                            "MA | 1 | last year | 2012 | 10 | 10",
                            "MA | 2 | this year | [x] | 10 | 10",
                            "OU | 0 | [z] | [x] | 12 | 12");
        }
    }
}
