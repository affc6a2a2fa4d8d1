package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CountyMonth.sent;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.TableAssert.assertTable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who is in post: month by month, how posts are filled, how experienced and how settled staff are.
class StaffingAppendicesTest {

    static final LocalDate YEAR_BEFORE = LocalDate.parse("2010-04-30");

    @Nested
    class MonthByMonth {

        static HistoryTotal total(@Nullable String unit, String group, String measure, String fte) {
            return new HistoryTotal(LocalDate.parse("2011-03-31"), unit, group, measure, new BigDecimal(fte));
        }

        @Test
        void a_month_with_extracts_is_counted_from_them_and_not_from_totals() {
            AppendixContent content = sent(
                            staff("DOVER", Role.SW, "0.5"),
                            staff(APRIL, "DOVER", Role.SW, "1", true, null),
                            staff("DOVER", Role.TM, "1"),
                            agency("DOVER", Role.NQSW, "0.8"),
                            agency("DOVER", Role.TM, "1"),
                            new HistoryTotal(APRIL, null, "CASEHOLDER", "IN_POST", new BigDecimal("999")))
                    .makes("caseholder-staffing-levels");

            assertTable(content).hasRow("Apr-11", "0.5", "1.0", "0.8");
        }

        @Test
        void managers_are_the_non_caseholding_roles_only() {
            AppendixContent content = sent(staff("DOVER", Role.TL, "0.5"), staff("DOVER", Role.SW, "1"))
                    .makes("manager-staffing-levels");

            assertTable(content).hasRow("Apr-11", "0.5", "0.0", "[x]");
        }

        @Test
        void a_total_of_another_group_or_of_one_unit_is_not_taken_and_what_nobody_recorded_is_missing() {
            AppendixContent content = sent(
                            total(null, "NONCASEHOLDER", "IN_POST", "80"),
                            total(null, "CASEHOLDER", "OVERSEAS", "92"),
                            total("DOVER", "CASEHOLDER", "IN_POST", "10"))
                    .makes("caseholder-staffing-levels");

            assertTable(content)
                    .hasRows("Feb-11 | [x] | [x] | [x]", "Mar-11 | [x] | 92.0 | [x]", "Apr-11 | [x] | [x] | [x]");
        }

        @Test
        void kents_change_is_told_from_the_first_to_the_last_month() {
            AppendixContent kent =
                    SampleMonth.content(Shipped.appendix("caseholder-staffing-levels"), "kent-2011", "2011-04");

            assertThat(kent.title()).isEqualTo("Caseholder staffing levels by month, September 2010 to March 2011");
            assertThat(kent.lead())
                    .startsWith("At the end of the period permanent staff came to 225.2 fte: the number fell by 50.5"
                            + " from 275.7 to 225.2 fte since its beginning.");
            assertThat(kent.charts().getFirst().altText())
                    .startsWith("Change over time, September 2010 to March 2011. Permanent fell by 50.5 from 275.7 to"
                            + " 225.2 fte;");
        }
    }

    @Nested
    class Mix {

        @Test
        void kents_change_over_the_year_and_the_distance_to_its_target() {
            AppendixContent kent = SampleMonth.content(Shipped.appendix("staffing-mix"), "kent-2016", "2016-06");

            assertTable(kent, "staffing-mix-change")
                    .hasRows(
                            "Filled by permanent staff | 73.7 | 75.5 | 1.8 | −9.5",
                            "Filled by agency workers | 22.7 | 18.3 | −4.4 | [z]",
                            "Not filled | 3.6 | 6.2 | 2.6 | [z]");
            assertThat(kent.lead())
                    .isEqualTo("At the end of June 2016, permanent staff filled 75.5% of caseholder posts and agency"
                            + " workers 18.3%; 6.2% were not filled. The share filled by permanent staff rose by 1.8"
                            + " percentage points from 73.7% to 75.5% over the year. The share filled by agency workers"
                            + " fell by 4.4 percentage points from 22.7% to 18.3%. Permanent staff's share is 9.5"
                            + " percentage points below the target of at least 85.0%.");
        }

        @Test
        void a_month_whose_extracts_were_not_sent_has_no_shares_and_no_change_to_it() {
            AppendixContent content = sent(
                            post("DOVER", Role.SW, "4"), staff("DOVER", Role.SW, "1"), agency("DOVER", Role.SW, "1"))
                    .makes("staffing-mix");

            assertTable(content, "staffing-mix-change")
                    .hasRow("Filled by permanent staff", "[x]", "25.0", "[x]", "−60.0")
                    .hasRow("Filled by agency workers", "[x]", "25.0", "[x]", "[z]");
            assertThat(content.lead())
                    .contains("How the share filled by permanent staff changed over the year is not known: extract of"
                            + " establishment of April 2010 was not sent.");
        }

        @Test
        void a_target_that_is_exactly_reached_is_told_as_met() {
            List<Record> rows = new ArrayList<>(
                    List.of(post("DOVER", Role.SW, "10"), post("DOVER", Role.SW, "10"), agency("DOVER", Role.SW, "1")));
            for (int person = 0; person < 17; person++) {
                rows.add(staff("DOVER", Role.SW, "1"));
            }

            assertThat(sent(rows.toArray(Record[]::new)).makes("staffing-mix").lead())
                    .contains("10.0% were not filled.")
                    .endsWith("Permanent staff's share is on the target of at least 85.0%.");
        }

        @Test
        void more_staff_than_posts_are_told_as_such_and_no_column_below_the_axis() {
            AppendixContent content = sent(
                            post("DOVER", Role.SW, "1"),
                            post(YEAR_BEFORE, "DOVER", Role.SW, "1"),
                            staff("DOVER", Role.SW, "1"),
                            staff("DOVER", Role.SW, "1"),
                            staff(YEAR_BEFORE, "DOVER", Role.TL, "1", false, null))
                    .withNone(AgencyWorker.class)
                    .makes("staffing-mix");

            assertTable(content, "staffing-mix-change").hasRow("Not filled", "[x]", "−100.0", "[x]", "[z]");
            assertThat(content.charts().getFirst().series().get(2).values().get(1))
                    .isNull();
            assertThat(content.lead()).contains("; 100.0% more were filled than established.");
        }
    }

    @Nested
    class Experience {

        static StaffMember person(Role role, String fte, boolean overseas, String start, @Nullable String ukStart) {
            return new StaffMember(
                    APRIL,
                    "p" + role + fte + start + ukStart,
                    null,
                    "DOVER",
                    null,
                    role,
                    null,
                    null,
                    new BigDecimal(fte),
                    Contract.PERM,
                    null,
                    LocalDate.parse(start),
                    null,
                    overseas,
                    false,
                    null,
                    ukStart == null ? null : LocalDate.parse(ukStart),
                    null);
        }

        @Test
        void kents_share_is_that_of_its_rows_with_its_base_stated_and_the_optimum_beside_it() {
            // E13: the paper's 30% has no stated base and cannot be had from its figures. Its "around 120" people are
            // here, and are 37.5% of the fte in post.
            AppendixContent kent = SampleMonth.content(Shipped.appendix("experience-mix"), "kent-2011", "2011-04");

            assertTable(kent)
                    .hasRows(
                            "Newly qualified, under one year | 31 | 8.9 | 27.7 | 8.7 | [z]",
                            "Recruited abroad, under one year | 92 | 26.4 | 92.0 | 28.9 | [z]",
                            "Newly qualified or recruited abroad, under one year | 123 | 35.2 | 119.7 | 37.5 | [z]",
                            "Under two years' experience in the United Kingdom | 127 | 36.4 | 122.7 | 38.5 | 15.0")
                    .notes("Shares are of the 349 caseholders in post (318.8 fte) on the council's own contracts.");
            assertThat(kent.lead()).endsWith("23.5 percentage points above the target of at most 15.0%.");
        }

        @Test
        void somebody_newly_qualified_and_recruited_abroad_counts_once_and_a_full_year_is_over_on_its_day() {
            AppendixContent content = sent(
                            person(Role.NQSW, "1", true, "2010-05-01", "2010-05-01"),
                            person(Role.NQSW, "0.5", false, "2010-04-30", "2009-05-01"),
                            person(Role.SW, "1", true, "2011-01-01", "2010-04-30"),
                            person(Role.SP, "1.5", false, "2001-01-01", "2009-04-30"),
                            person(Role.TL, "1", false, "2011-01-01", "2011-01-01"))
                    .makes("experience-mix");

            assertTable(content)
                    .hasRows(
                            "Newly qualified, under one year | 1 | 25.0 | 1.0 | 25.0 | [z]",
                            "Recruited abroad, under one year | 1 | 25.0 | 1.0 | 25.0 | [z]",
                            "Newly qualified or recruited abroad, under one year | 1 | 25.0 | 1.0 | 25.0 | [z]",
                            "Under two years' experience in the United Kingdom | 3 | 75.0 | 2.5 | 62.5 | [z]");
        }

        @Test
        void whose_practice_began_nobody_knows_counts_as_experienced_and_is_said() {
            AppendixContent content =
                    sent(person(Role.SW, "1", true, "2011-01-01", null)).makes("experience-mix");

            assertTable(content)
                    .hasRow("Under two years' experience in the United Kingdom", "0", "0.0", "0.0", "0.0", "[z]")
                    .notes("1 caseholder whose start of practice is not known counts as experienced.");
        }

        @Test
        void without_the_extract_the_lead_says_why_nothing_is_known() {
            assertThat(sent().makes("experience-mix").lead())
                    .startsWith(
                            "The experience of caseholders on 30 April 2011 is not known: extract of staff in post of"
                                    + " April 2011 was not sent.");
        }
    }

    @Nested
    class Stability {

        @Test
        void a_council_without_named_services_is_one_workforce() {
            AppendixContent content = sent(
                            staff(APRIL, "DOVER", Role.SW, "0.5", false, LocalDate.parse("2011-01-01")),
                            staff(APRIL, "DARTFORD", Role.SW, "1", false, LocalDate.parse("2001-01-01")))
                    .makes("staff-stability");

            assertTable(content)
                    .hasRows(
                            "Up to 1 year | 33.3 | 33.3",
                            "1 to 2 years | 0.0 | 33.3",
                            "2 years+ | 66.7 | 100.0",
                            "Total | 100.0 | 100.0")
                    .notes("Every member of staff has a start date.");
        }

        @Test
        void staff_without_a_start_date_are_left_out_and_said_to_be() {
            AppendixContent content = sent(staff("DOVER", Role.SW, "0.5")).makes("staff-stability");

            assertTable(content)
                    .hasRow("Up to 1 year", "[z]", "[z]")
                    .notes("Staff without a start date (0.5 fte) are not counted.");
        }
    }
}
