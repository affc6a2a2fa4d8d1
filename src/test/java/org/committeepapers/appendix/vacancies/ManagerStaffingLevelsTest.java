package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.staff;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class ManagerStaffingLevelsTest {

    @Test
    void kents_seven_months_come_out_of_the_recorded_totals() {
        GoldenTable.of("kent-2011", "appendix-3-non-caseholder-manager-levels")
                .isPrintedBy(SampleMonth.content(new ManagerStaffingLevels(), "kent-2011", "2011-04")
                        .tables()
                        .getFirst());
    }

    @Test
    void only_the_non_caseholding_roles_are_counted() {
        AppendixTable table = new ManagerStaffingLevels()
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                StaffMember.class,
                                List.of(staff("DOVER", Role.TL, "0.5"), staff("DOVER", Role.SW, "1")))))
                .tables()
                .getFirst();
        assertThat(table.printed(table.rows().get(2), 1)).isEqualTo("0.5");
    }
}
