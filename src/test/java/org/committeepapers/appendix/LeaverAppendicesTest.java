package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CountyMonth.sent;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.TableAssert.assertTable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.CountyMonth;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Role;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who left and why, and the turnover that makes.
class LeaverAppendicesTest {

    @Nested
    class Reasons {

        static final AppendixContent KENT =
                SampleMonth.content(Shipped.appendix("leaver-reasons"), "kent-2016", "2016-06");

        @Test
        void kents_total_and_its_lead() {
            assertTable(KENT, "leavers-by-reason").hasRow("Total", "144", "100");
            assertThat(KENT.lead())
                    .startsWith("144 caseholding social workers left in the period April 2014 to May 2016. Less than 3"
                            + " years of service: 56 of 144 (38.9%).");
        }

        @Test
        void kents_months_meet_the_totals_that_the_paper_states() {
            AppendixTable table = KENT.table().get("leavers-by-month");
            List<Long> months = table.rows().stream()
                    .limit(26)
                    .map(row -> Long.valueOf(table.plain(row, 1)))
                    .toList();

            assertThat(months.stream().mapToLong(Long::longValue).sum()).isEqualTo(144);
            assertThat(months.subList(0, 12).stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(58);
            assertThat(months.subList(12, 26).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(86);
        }

        @Test
        void the_most_frequent_reason_comes_first_and_ties_keep_the_councils_order() {
            AppendixContent content = sent(
                            leaver("2011-02-01", Role.SW, null, "RETIRE", null),
                            leaver("2011-04-30", Role.SP, null, null, null),
                            leaver("2011-03-01", Role.SW, null, "RES_NEW_EMP", null),
                            leaver("2011-03-01", Role.SW, null, null, null))
                    .makes("leaver-reasons");

            assertTable(content, "leavers-by-reason")
                    .hasRows(
                            "Not recorded | 2 | 50",
                            "New employment | 1 | 25",
                            "Retirement | 1 | 25",
                            "Total | 4 | 100");
        }

        @Test
        void managers_and_leavers_of_other_months_are_not_counted() {
            AppendixContent content = sent(
                            leaver("2011-01-31", Role.SW, null, "RETIRE", null),
                            leaver("2011-05-01", Role.SW, null, "RETIRE", null),
                            leaver("2011-03-01", Role.TM, null, "RETIRE", null))
                    .makes("leaver-reasons");

            assertTable(content, "leavers-by-reason")
                    .hasRows("Total | 0 | [z]")
                    .explains("[z] not applicable: nobody left in the period");
        }

        @Test
        void months_without_leavers_are_nought_and_one_leaver_is_told_in_the_singular() {
            AppendixContent content = sent(leaver("2011-03-01", Role.SW, "2009-03-02", "RETIRE", null))
                    .makes("leaver-reasons");

            assertTable(content, "leavers-by-month").hasRows("Feb-11 | 0", "Mar-11 | 1", "Apr-11 | 0", "Total | 1");
            assertTable(content, "leavers-by-length-of-service")
                    .hasRows("Less than 3 years | 1 | 100", "of which less than 1 year | 0 | 0")
                    .notes("The date is known for every leaver.");
            assertThat(content.lead()).startsWith("1 caseholding social worker left in the period");
        }

        @Test
        void leavers_that_were_not_sent_are_not_nought() {
            AppendixContent content = sent().makes("leaver-reasons");

            assertTable(content, "leavers-by-reason").hasRows("Total | [x] | [x]");
            assertThat(content.lead())
                    .startsWith("How many caseholding social workers left in the period February 2011 to April 2011 is"
                            + " not known: extract of leavers was not sent.");
        }
    }

    @Nested
    class TurnoverByQuarter {

        static final AppendixContent WOKINGHAM =
                SampleMonth.content(Shipped.appendix("turnover-by-quarter"), "wokingham-2015", "2014-12");

        @Test
        void wokinghams_quarters_are_annualised_and_the_unfinished_one_is_missing() {
            assertTable(WOKINGHAM, "turnover-by-quarter")
                    .explains("[x] not available: the quarter had not ended by 31 December 2014")
                    .notes("ends of its three months. Times four: what a year of such quarters would come to.");
            assertThat(WOKINGHAM.charts().getFirst().series())
                    .map(one -> one.name())
                    .containsExactly("2013/14", "2014/15");
            assertThat(WOKINGHAM.charts().getFirst().series().getLast().values().get(3))
                    .isNull();
        }

        @Test
        void the_departments_rate_stands_beside_it_where_the_record_reaches_back_far_enough() {
            assertTable(WOKINGHAM, "turnover-dfe")
                    .hasRows(
                            "October 2012 to September 2013 | [x] | [x] | [x]",
                            "October 2013 to September 2014 | 16.1 | 57.8 | 27.9")
                    .explains("[x] not available: leavers are not on record for the whole period");
        }

        @Test
        void the_newest_quarter_is_set_against_the_same_of_the_year_before() {
            assertThat(WOKINGHAM.lead())
                    .isEqualTo(
                            "In the last quarter that has ended, turnover was 19.0%. It fell by 8.0 percentage points"
                                    + " from 27.0% to 19.0% since the same quarter of the year before.");
        }

        /// Four people in post at the end of every month but those left out, and one leaver in April 2010.
        static AppendixContent county(YearMonth month, String... without) {
            List<Record> rows = new ArrayList<>(List.of(
                    leaver("2010-04-30", Role.SW, null, null, null),
                    staff(month.atEndOfMonth(), "DOVER", Role.SW, "1", false, null)));
            for (YearMonth at = YearMonth.of(2010, 4); at.isBefore(month); at = at.plusMonths(1)) {
                if (!List.of(without).contains(at.toString())) {
                    rows.add(new HistoryTotal(at.atEndOfMonth(), null, null, "IN_POST", new BigDecimal("4")));
                }
            }
            return CountyMonth.in(month, rows.toArray(Record[]::new)).makes("turnover-by-quarter");
        }

        @Test
        void a_quarter_that_ends_with_the_month_is_there_and_not_annualised_where_the_council_does_not_ask() {
            AppendixContent content = county(YearMonth.of(2011, 3));

            assertThat(content.title()).isEqualTo("Turnover by quarter, 2009/10 and 2010/11");
            assertTable(content, "turnover-by-quarter")
                    .hasRows("Q1 | [x] | 25.0", "Q2 | [x] | 0.0", "Q3 | [x] | 0.0", "Q4 | [x] | 0.0")
                    .notes("Not annualised: four quarters add up to about a year's rate.")
                    .notes("Q1 begins on 1 April. All social work roles of the council are counted.");
        }

        @Test
        void a_month_that_is_not_on_record_takes_its_quarter_with_it_and_a_new_year_begins_in_april() {
            AppendixContent content = county(YearMonth.of(2011, 4), "2010-05");

            assertTable(content, "turnover-by-quarter")
                    .hasRow("Q1", "[x]", "[x]")
                    .explains(
                            "[x] not available: the fte in post at the end of a month of the period is not on record",
                            "[x] not available: the quarter had not ended by 30 April 2011");
        }

        @Test
        void without_leavers_the_lead_says_that_turnover_is_not_known() {
            assertThat(sent().withNone(Leaver.class)
                            .makes("turnover-by-quarter")
                            .lead())
                    .startsWith("Turnover of the last quarter is not known: ");
        }
    }
}
