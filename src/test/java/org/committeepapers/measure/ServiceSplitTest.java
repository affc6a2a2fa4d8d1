package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class ServiceSplitTest {

    @Test
    void the_years_are_reached_on_the_anniversary_and_not_a_day_before() {
        StaffMember reached = staff(APRIL, "DOVER", Role.SW, "0.50", false, APRIL.minusYears(4));
        StaffMember dayShort = staff(
                APRIL, "DOVER", Role.SW, "0.80", false, APRIL.minusYears(4).plusDays(1));
        StaffMember unknown = staff(APRIL, "DOVER", Role.SW, "0.10", false, null);

        assertThat(ServiceSplit.of(List.of(reached, dayShort, unknown), 4, APRIL))
                .isEqualTo(new ServiceSplit(new BigDecimal("0.80"), new BigDecimal("0.50"), new BigDecimal("0.10")));
    }

    @Test
    void fte_adds_up_on_each_side() {
        StaffMember old = staff(APRIL, "DOVER", Role.SW, "1.00", false, APRIL.minusYears(9));
        StaffMember young = staff(APRIL, "DOVER", Role.SW, "0.60", false, APRIL.minusYears(1));
        StaffMember unknown = staff(APRIL, "DOVER", Role.SW, "0.25", false, null);

        assertThat(ServiceSplit.of(List.of(old, young, unknown, old, young, unknown), 4, APRIL))
                .isEqualTo(new ServiceSplit(new BigDecimal("1.20"), new BigDecimal("2.00"), new BigDecimal("0.50")));
    }

    @Test
    void nobody_is_nothing_on_both_sides() {
        assertThat(ServiceSplit.of(List.of(), 4, APRIL))
                .isEqualTo(new ServiceSplit(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
