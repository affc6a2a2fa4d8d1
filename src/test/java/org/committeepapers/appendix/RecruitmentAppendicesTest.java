package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CountyMonth.sent;
import static org.committeepapers.TableAssert.assertTable;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.advert;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.declined;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.starter;

import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Role;
import org.committeepapers.staging.JobApplication.DeclineReason;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What adverts brought, who was recruited and who is about to start.
class RecruitmentAppendicesTest {

    @Nested
    class Activity {

        @Test
        void kents_offers_to_the_newly_qualified_are_told_apart() {
            AppendixContent kent =
                    SampleMonth.content(Shipped.appendix("recruitment-activity"), "kent-2016", "2016-06");

            assertThat(kent.title()).isEqualTo("Applications, interviews and offers, June 2015 to May 2016");
            assertTable(kent).notes("* Offers to newly qualified social workers (NQSW) are left out; there were 5.");
            assertThat(kent.lead())
                    .startsWith(
                            "In the period June 2015 to May 2016, 232 applications were received; 109 of them led to"
                                    + " an interview and ");
        }

        @Test
        void without_names_and_a_stated_period_the_jobs_of_the_last_twelve_months_are_shown() {
            AppendixContent content = sent(
                            application("R1", Role.TM, "2010-05-01", "aioe"),
                            application("R1", Role.SW, "2011-04-30", "ai"),
                            application("R1", Role.SP, "2010-04-30", "aio"),
                            application("R1", Role.SW, "2011-05-01", "aio"))
                    .makes("recruitment-activity");

            assertTable(content)
                    .hasRows(
                            "Social Worker | 1 | 1 | 0 | ",
                            "Senior Practitioner | 0 | 0 | 0 | ",
                            "Team Manager | 1 | 1 | 1 | ** majority internal");
            assertThat(content.chart().get("recruitment-activity").altText())
                    .startsWith(
                            "Comparison of Social Worker, Senior Practitioner and Team Manager. Applications received:"
                                    + " highest 1 (Social Worker and Team Manager), lowest 0 (Senior Practitioner).");
        }
    }

    @Nested
    class Adverts {

        @Test
        void derbyshires_213_applications_over_24_adverts_are_9_on_average() {
            assertThat(SampleMonth.content(Shipped.appendix("advert-response"), "derbyshire-2019", "2019-04")
                            .lead())
                    .isEqualTo(
                            "Since August 2018, 24 adverts have been placed. They brought 213 applications: between 0"
                                    + " and 26 an advert, 9 on average.");
        }

        @Test
        void adverts_of_other_years_and_their_applications_do_not_count() {
            AppendixContent content = sent(
                            advert("OLD", "2010-04-30", null),
                            advert("A", "2010-05-01", null),
                            advert("B", "2011-04-30", null),
                            application("OLD", Role.SW, "2010-05-02", "a"),
                            declined("OLD", DeclineReason.PAY),
                            declined("A", DeclineReason.PAY),
                            declined("A", DeclineReason.OTHER),
                            application("A", Role.SW, "2010-05-02", "a"))
                    .makes("advert-response");

            assertTable(content)
                    .hasRows(
                            "Adverts placed since May 2010 | 2 | adverts",
                            "Applications | 3 | applications",
                            "Applications per advert, lowest | 0 | applications",
                            "Applications per advert, highest | 3 | applications",
                            "Applications per advert, average | 2 | applications",
                            "Offers turned down for higher pay (approximately) | 1 | people");
        }

        @Test
        void where_no_applications_are_sent_the_lead_says_that_they_are_not_known() {
            AppendixContent content = sent(advert("A", "2011-04-01", null)).makes("advert-response");

            assertTable(content)
                    .hasRow("Adverts placed since May 2010", "1", "adverts")
                    .hasRow("Applications", "[x]", "applications")
                    .hasRow("Applications per advert, average", "[x]", "applications");
            assertThat(content.lead())
                    .startsWith("Since May 2010, 1 advert has been placed. How many applications they brought is not"
                            + " known: ");
        }
    }

    @Nested
    class Recruits {

        @Test
        void wokinghams_recruits_of_half_a_year_and_of_the_months_to_come() {
            assertThat(SampleMonth.content(Shipped.appendix("new-recruits"), "wokingham-2015", "2014-12")
                            .title())
                    .isEqualTo("New recruitment of social workers and managers, July 2014 to December 2014");
            assertThat(SampleMonth.content(Shipped.appendix("impending-recruits"), "wokingham-2015", "2014-12")
                            .lead())
                    .isEqualTo("11 people who were appointed are expected to start in the period January 2015 to March"
                            + " 2015.");
        }

        @Test
        void a_period_over_the_turn_of_the_year_names_both_years() {
            AppendixContent content = sent(
                            starter("a", Status.STARTED, Role.TM, "2010-11-01", null),
                            starter("b", Status.STARTED, Role.SW, "2011-04-30", null),
                            starter("c", Status.STARTED, Role.SW, "2010-10-31", null))
                    .makes("new-recruits");

            assertTable(content, "new-recruitment-nov-2010-apr-2011")
                    .hasRows("Social Worker | 1", "Team Manager | 1", "TOTAL | 2")
                    .notesNothingOf("other jobs");
        }

        @Test
        void without_appointments_nobody_is_expected() {
            AppendixContent content = sent().withNone(Starter.class).makes("impending-recruits");

            assertTable(content).hasRows("TOTAL | 0");
            assertThat(content.lead())
                    .isEqualTo("Nobody who was appointed is expected to start in the period May 2011 to July 2011.");
        }
    }
}
