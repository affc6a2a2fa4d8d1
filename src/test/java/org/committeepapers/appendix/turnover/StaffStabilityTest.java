package org.committeepapers.appendix.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class StaffStabilityTest {

    static AppendixContent content(StaffMember... staff) {
        return new StaffStability()
                .of(new MonthData(
                        TestCouncil.county(), YearMonth.of(2011, 4), Map.of(StaffMember.class, List.of(staff))));
    }

    @Test
    void derbyshires_bands_come_out_of_start_dates_and_the_last_cumulative_share_is_100() {
        GoldenTable.of("derbyshire-2019", "staff-stability")
                .corrected("25 years+", "child_protection_cumulative_pct", "100.0") // E86: the cell repeats the band
                .isPrintedBy(SampleMonth.content(new StaffStability(), "derbyshire-2019", "2019-04")
                        .tables()
                        .getFirst());
    }

    @Test
    void a_council_without_named_services_is_one_workforce() {
        AppendixContent content = content(
                staff(APRIL, "DOVER", Role.SW, "0.5", false, LocalDate.parse("2011-01-01")),
                staff(APRIL, "DARTFORD", Role.SW, "1", false, LocalDate.parse("2001-01-01")));
        assertThat(LeaverReasonsTest.printed(content, "staff-stability"))
                .containsExactly(
                        List.of("Up to 1 year", "33.3", "33.3"),
                        List.of("1 to 2 years", "0.0", "33.3"),
                        List.of("2 years+", "66.7", "100.0"),
                        List.of("Total", "100.0", "100.0"));
    }

    @Test
    void staff_without_a_start_date_are_left_out_and_said_to_be() {
        AppendixContent content = content(staff(APRIL, "DOVER", Role.SW, "0.5", false, null));
        assertThat(content.tables().getFirst().notes().getLast())
                .endsWith("Staff without a start date (0.5 fte) are not counted.");
        assertThat(LeaverReasonsTest.printed(content, "staff-stability").getFirst())
                .containsExactly("Up to 1 year", "[z]", "[z]");
    }
}
