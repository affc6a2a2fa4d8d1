package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeepapers.TestCouncil;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    final Organisation county = TestCouncil.county().organisation();

    @Test
    void the_roles_of_a_group_are_those_the_council_gave_it() {
        assertThat(county.roles("CASEHOLDER")).containsExactlyInAnyOrder(Role.NQSW, Role.SW, Role.SP);
        assertThat(county.roles("SUPPORT")).isEmpty();
        assertThat(county.roles()).containsExactlyInAnyOrder(Role.NQSW, Role.SW, Role.SP, Role.TL, Role.PSW);
    }

    @Test
    void a_row_belongs_to_its_unit_to_those_above_it_and_to_the_council() {
        assertThat(county.belongs("DOVER", "DOVER")).isTrue();
        assertThat(county.belongs("DOVER", "EAST")).isTrue();
        assertThat(county.belongs("DOVER", "WEST")).isFalse();
        assertThat(county.belongs("DOVER", null)).isTrue();
        assertThat(county.belongs(null, null)).isTrue();
        assertThat(county.belongs(null, "EAST")).isFalse();
    }
}
