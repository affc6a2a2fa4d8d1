package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Rows;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class CaseholderStaffingLevelsTest {

    static HistoryTotal total(String day, String group, String measure, String fte) {
        return new HistoryTotal(LocalDate.parse(day), null, group, measure, new BigDecimal(fte));
    }

    static AppendixTable table(Map<Class<? extends Record>, List<? extends Record>> rows) {
        return new CaseholderStaffingLevels()
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), rows))
                .tables()
                .getFirst();
    }

    static List<String> printed(AppendixTable table, int row) {
        return List.of(0, 1, 2, 3).stream()
                .map(column -> table.printed(table.rows().get(row), column))
                .toList();
    }

    @Test
    void kents_seven_months_come_out_of_the_recorded_totals() {
        AppendixContent kent = SampleMonth.content(new CaseholderStaffingLevels(), "kent-2011", "2011-04");
        GoldenTable.of("kent-2011", "appendix-2-caseholder-staffing-levels")
                .isPrintedBy(kent.tables().getFirst());
        assertThat(kent.title()).isEqualTo("Caseholder staffing levels by month, September 2010 to March 2011");
        assertThat(kent.charts().getFirst().altText())
                .startsWith(
                        "Change over time, September 2010 to March 2011. Permanent fell by 50.5 from 275.7 to 225.2 fte;");
    }

    @Test
    void a_month_with_extracts_is_counted_from_them_and_not_from_totals() {
        AppendixTable table = table(Map.of(
                StaffMember.class,
                List.of(
                        staff("DOVER", Role.SW, "0.5"),
                        staff(Rows.APRIL, "DOVER", Role.SW, "1", true, null),
                        staff("DOVER", Role.TM, "1")),
                AgencyWorker.class,
                List.of(agency("DOVER", Role.NQSW, "0.8"), agency("DOVER", Role.TM, "1")),
                HistoryTotal.class,
                List.of(total("2011-04-30", "CASEHOLDER", "IN_POST", "999"))));
        assertThat(printed(table, 2)).containsExactly("Apr-11", "0.5", "1.0", "0.8");
    }

    @Test
    void a_total_of_another_group_or_of_one_unit_is_not_taken() {
        AppendixTable table = table(Map.of(
                HistoryTotal.class,
                List.of(
                        total("2011-03-31", "NONCASEHOLDER", "IN_POST", "80"),
                        total("2011-03-31", "CASEHOLDER", "OVERSEAS", "92"),
                        new HistoryTotal(
                                LocalDate.parse("2011-03-31"), "DOVER", "CASEHOLDER", "IN_POST", BigDecimal.TEN))));
        assertThat(printed(table, 1)).containsExactly("Mar-11", "[x]", "92.0", "[x]");
    }

    @Test
    void a_month_that_nobody_recorded_is_missing_and_not_nought() {
        assertThat(printed(table(Map.of()), 0)).containsExactly("Feb-11", "[x]", "[x]", "[x]");
    }
}
