package org.committeepapers.appendix.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class TurnoverByQuarterTest {

    static AppendixContent wokingham() {
        return SampleMonth.content(new TurnoverByQuarter(), "wokingham-2015", "2014-12");
    }

    @Test
    void wokinghams_quarters_come_out_annualised_and_the_unfinished_one_is_missing() {
        GoldenTable.of("wokingham-2015", "turnover-by-quarter")
                .corrected("Q3", "turnover_rate_2014_15_pct", "19.0") // E38: printed 18.97, with one decimal elsewhere
                .isPrintedBy(wokingham().table().get("turnover-by-quarter"));
        assertThat(wokingham().table().get("turnover-by-quarter").legend())
                .containsExactly("[x] not available: the quarter had not ended by 31 December 2014");
        assertThat(wokingham().table().get("turnover-by-quarter").notes().getFirst())
                .endsWith("ends of its three months, times four: what a year of such quarters would come to.");
    }

    @Test
    void the_departments_rate_stands_beside_it_where_the_record_reaches_back_far_enough() {
        assertThat(Printing.rows(wokingham().table().get("turnover-dfe")))
                .containsExactly(
                        List.of("October 2012 to September 2013", "[x]", "[x]", "[x]"),
                        List.of("October 2013 to September 2014", "16.1", "57.8", "27.9"));
        assertThat(wokingham().table().get("turnover-dfe").legend())
                .containsExactly("[x] not available: leavers are not on record for the whole period");
    }

    @Test
    void the_newest_quarter_is_set_against_the_same_of_the_year_before() {
        assertThat(Printing.words(wokingham()))
                .contains("In Q3 of 2014/15, turnover was 19.0% a year; "
                        + "in the same quarter of the year before it was 27.0%.");
        assertThat(wokingham().charts().getFirst().series())
                .map(one -> one.name())
                .containsExactly("2013/14", "2014/15");
        assertThat(wokingham().charts().getFirst().series().getLast().values().get(3))
                .isNull();
    }

    /// A county with four people in post at the end of every month but those left out, and one leaver in April 2010.
    static AppendixContent county(YearMonth month, String... without) {
        List<HistoryTotal> totals = new ArrayList<>();
        for (YearMonth at = YearMonth.of(2010, 4); at.isBefore(month); at = at.plusMonths(1)) {
            if (!List.of(without).contains(at.toString())) {
                totals.add(new HistoryTotal(at.atEndOfMonth(), null, null, "IN_POST", new BigDecimal("4")));
            }
        }
        LocalDate day = month.atEndOfMonth();
        return new TurnoverByQuarter()
                .of(new MonthData(
                        TestCouncil.county(),
                        month,
                        Map.of(
                                Leaver.class, List.of(leaver("2010-04-30", Role.SW, null, null, null)),
                                HistoryTotal.class, totals,
                                StaffMember.class, List.of(staff(day, "DOVER", Role.SW, "1", false, null)))));
    }

    @Test
    void a_quarter_that_ends_with_the_month_is_there_and_not_annualised_where_the_council_does_not_ask() {
        AppendixContent content = county(YearMonth.of(2011, 3));

        assertThat(Printing.rows(content.tables().getFirst()))
                .containsExactly(
                        List.of("Q1", "[x]", "25.0"),
                        List.of("Q2", "[x]", "0.0"),
                        List.of("Q3", "[x]", "0.0"),
                        List.of("Q4", "[x]", "0.0"));
        assertThat(content.title()).isEqualTo("Turnover by quarter, 2009/10 and 2010/11");
        assertThat(content.tables().getFirst().notes())
                .containsExactly(
                        "Turnover: fte of permanent leavers of the quarter as a percentage of the mean of the fte in post at "
                                + "the ends of its three months, not annualised: four quarters add up to about a year's rate.",
                        "Q1 begins on 1 April. All social work roles of the council are counted.");
    }

    @Test
    void a_month_that_is_not_on_record_takes_its_quarter_with_it_and_a_new_year_begins_in_april() {
        AppendixContent content = county(YearMonth.of(2011, 4), "2010-05");

        assertThat(Printing.rows(content.tables().getFirst()).getFirst()).containsExactly("Q1", "[x]", "[x]");
        assertThat(content.tables().getFirst().legend())
                .containsExactly(
                        "[x] not available: the fte in post at the end of a month of the period is not on record",
                        "[x] not available: the quarter had not ended by 30 April 2011");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new TurnoverByQuarter()))
                .contains("Turnover by quarter, 2010/11 and 2011/12")
                .contains("No quarter of the financial year has both leavers and staff on record.");
    }
}
