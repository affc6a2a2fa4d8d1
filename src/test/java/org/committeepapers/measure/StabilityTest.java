package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.staff;

import java.time.LocalDate;
import java.util.List;
import org.committeepapers.council.Band;
import org.committeepapers.council.Role;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class StabilityTest {

    static final List<Band> BANDS =
            List.of(new Band("Up to 1 year", 0, 1), new Band("1 to 2 years", 1, 2), new Band("2 years+", 2, null));

    static StaffMember since(String start, String fte) {
        return staff(APRIL, "DOVER", Role.SW, fte, false, start == null ? null : LocalDate.parse(start));
    }

    final Stability stability = Stability.of(
            BANDS,
            List.of(
                    since("2011-01-01", "1.0"),
                    since("2010-04-30", "0.5"),
                    since("2000-01-01", "1.5"),
                    since(null, "0.4")),
            APRIL);

    @Test
    void fte_is_counted_in_the_band_of_completed_years() {
        assertThat(stability.ftes()).extracting(Object::toString).containsExactly("1.0", "0.5", "1.5");
        assertThat(stability.total()).isEqualTo("3.0");
    }

    @Test
    void staff_without_a_start_date_are_in_no_band_and_in_no_share() {
        assertThat(stability.unknown()).isEqualTo("0.4");
        assertThat(stability.share(2).orElseThrow().rounded(1)).isEqualTo("50.0");
    }

    @Test
    void the_cumulative_share_ends_at_the_whole() {
        assertThat(stability.cumulativeShare(0).orElseThrow().rounded(1)).isEqualTo("33.3");
        assertThat(stability.cumulativeShare(1).orElseThrow().rounded(1)).isEqualTo("50.0");
        assertThat(stability.cumulativeShare(2).orElseThrow().rounded(1)).isEqualTo("100.0");
    }

    @Test
    void a_service_without_staff_has_no_shares() {
        Stability empty = Stability.of(BANDS, List.of(), APRIL);
        assertThat(empty.share(0)).isEmpty();
        assertThat(empty.cumulativeShare(2)).isEmpty();
        assertThat(empty.unknown()).isEqualTo("0");
    }
}
