package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void thirty_two_of_144_leavers_are_22_percent() {
        assertThat(new Share(32, 144).percent().orElseThrow().rounded(0)).isEqualTo("22");
    }

    @Test
    void nothing_of_nothing_is_no_share() {
        assertThat(new Share(0, 0).percent()).isEmpty();
    }
}
