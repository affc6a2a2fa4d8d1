package org.committeepapers.measure.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Seen;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperienceTest {

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

    /// Whether a month of this one member of staff has a member in the group.
    static boolean counts(String group, StaffMember member) {
        Scope scope = Seen.april().sent(StaffMember.class, member).scope();
        return Seen.at(scope, "experience", group)
                        .figure("staff-people")
                        .known()
                        .orElseThrow()
                        .signum()
                > 0;
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
        return counts("newly-qualified", person(role, nqsw, false, start, null));
    }

    @Test
    void recruits_from_abroad_count_by_their_practice_in_the_united_kingdom() {
        assertThat(counts("from-abroad", person(Role.SW, false, true, "2001-01-01", "2010-05-01")))
                .isTrue();
        assertThat(counts("from-abroad", person(Role.SW, false, true, "2011-01-01", "2010-04-30")))
                .isFalse();
        assertThat(counts("from-abroad", person(Role.SW, false, false, "2011-01-01", "2011-01-01")))
                .isFalse();
    }

    @Test
    void two_years_in_the_united_kingdom_are_over_on_their_day() {
        assertThat(counts("new-to-the-uk", person(Role.SP, false, false, null, "2009-05-01")))
                .isTrue();
        assertThat(counts("new-to-the-uk", person(Role.SP, false, false, null, "2009-04-30")))
                .isFalse();
    }
}
