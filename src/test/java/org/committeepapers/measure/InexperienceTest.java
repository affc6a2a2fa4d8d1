package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InexperienceTest {

    static final LocalDate DAY = LocalDate.parse("2011-04-30");

    static StaffMember person(
            Role role, boolean nqsw, boolean overseas, @Nullable String start, @Nullable String ukStart) {
        return new StaffMember(
                DAY,
                "p",
                null,
                "DOVER",
                null,
                role,
                null,
                null,
                new BigDecimal("0.5"),
                Contract.PERM,
                null,
                start == null ? null : LocalDate.parse(start),
                null,
                overseas,
                nqsw,
                null,
                ukStart == null ? null : LocalDate.parse(ukStart),
                null);
    }

    @Test
    void the_newly_qualified_by_role_or_mark_count_until_their_first_year_is_completed() {
        assertThat(newlyQualified(Role.NQSW, false, "2010-05-01")).isTrue();
        assertThat(newlyQualified(Role.SW, true, "2010-05-01")).isTrue();
        assertThat(newlyQualified(Role.NQSW, false, "2010-04-30")).isFalse();
        assertThat(newlyQualified(Role.SW, false, "2010-05-01")).isFalse();
        assertThat(newlyQualified(Role.NQSW, false, null)).isFalse();
    }

    static boolean newlyQualified(Role role, boolean nqsw, @Nullable String start) {
        return Inexperience.newlyQualifiedUnderOneYear(person(role, nqsw, false, start, null), DAY);
    }

    @Test
    void recruits_from_abroad_count_by_their_practice_in_the_united_kingdom() {
        assertThat(Inexperience.overseasUnderOneYear(person(Role.SW, false, true, "2001-01-01", "2010-05-01"), DAY))
                .isTrue();
        assertThat(Inexperience.overseasUnderOneYear(person(Role.SW, false, true, "2011-01-01", "2010-04-30"), DAY))
                .isFalse();
        assertThat(Inexperience.overseasUnderOneYear(person(Role.SW, false, false, "2011-01-01", "2011-01-01"), DAY))
                .isFalse();
    }

    @Test
    void two_years_in_the_united_kingdom_are_over_on_their_day() {
        assertThat(Inexperience.underTwoYearsInTheUk(person(Role.SP, false, false, null, "2009-05-01"), DAY))
                .isTrue();
        assertThat(Inexperience.underTwoYearsInTheUk(person(Role.SP, false, false, null, "2009-04-30"), DAY))
                .isFalse();
    }

    @Test
    void people_and_working_time_are_counted_of_all() {
        List<StaffMember> staff = List.of(
                person(Role.NQSW, false, false, "2011-01-01", null), person(Role.SW, false, false, "2001-01-01", null));
        Inexperience mix = Inexperience.of(staff, person -> person.role() == Role.NQSW);

        assertThat(mix).isEqualTo(new Inexperience(new Share(1, 2), new BigDecimal("0.5"), new BigDecimal("1.0")));
        assertThat(mix.percentOfFte())
                .hasValueSatisfying(share -> assertThat(share.rounded(0)).isEqualByComparingTo("50"));
        assertThat(Inexperience.of(List.of(), person -> true).percentOfFte()).isEmpty();
    }
}
