package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Role;
import org.junit.jupiter.api.Test;

class StaffingByUnitTest {

    static final OrgUnits UNITS = new OrgUnits(List.of(
            unit("EAST", null, "AREA", 1),
            unit("DOVER", "EAST", "DISTRICT", 2),
            unit("SWALE", "EAST", "DISTRICT", 3),
            unit("WEST", null, "AREA", 4)));

    static OrgUnit unit(String code, String parent, String level, int order) {
        return new OrgUnit(code, code, code, parent, level, order, true, LocalDate.EPOCH, null);
    }

    final StaffingByUnit caseholders = StaffingByUnit.of(
            UNITS,
            List.of(
                    post("DOVER", Role.SW, "2.5"),
                    post("SWALE", Role.SP, "1"),
                    post("WEST", Role.SW, "4"),
                    post("DOVER", Role.TM, "1")),
            List.of(staff("DOVER", Role.SW, "0.6"), staff("EAST", Role.NQSW, "1"), staff("DOVER", Role.TM, "1")),
            List.of(agency("SWALE", Role.SW, "0.5"), agency("SWALE", Role.TM, "1")),
            Set.of(Role.SW, Role.SP, Role.NQSW));

    @Test
    void only_the_asked_roles_are_counted() {
        Staffing dover = caseholders.within("DOVER");
        assertThat(dover.establishment()).isEqualTo("2.5");
        assertThat(dover.inPost()).isEqualTo("0.6");
        assertThat(dover.agency()).isEqualTo("0");
    }

    @Test
    void an_area_is_the_sum_of_its_own_rows_and_of_its_districts() {
        Staffing east = caseholders.within("EAST");
        assertThat(east.establishment()).isEqualTo("3.5");
        assertThat(east.inPost()).isEqualTo("1.6");
        assertThat(east.agency()).isEqualTo("0.5");
    }

    @Test
    void the_council_is_the_sum_of_all_units() {
        assertThat(caseholders.total().establishment()).isEqualTo("7.5");
    }

    @Test
    void a_unit_without_rows_has_nothing() {
        assertThat(caseholders.within("NOWHERE")).isEqualTo(Staffing.NONE);
    }
}
