package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.advert;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;

import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.JobApplication;
import org.junit.jupiter.api.Test;

class AdvertResponsesTest {

    static final JobApplication TO_A = application("A", Role.SW, "2011-04-01", "a");

    @Test
    void an_advert_that_nobody_answered_counts_with_none() {
        AdvertResponses responses = AdvertResponses.of(
                List.of(advert("A", "2011-03-01", null), advert("B", "2011-03-01", null)), List.of(TO_A, TO_A, TO_A));
        assertThat(responses).isEqualTo(new AdvertResponses(2, List.of(3L, 0L)));
        assertThat(responses.applications()).isEqualTo(3);
        assertThat(responses.lowest()).contains(Exact.of(0));
        assertThat(responses.highest()).contains(Exact.of(3));
        assertThat(responses.average().orElseThrow().rounded(1)).isEqualByComparingTo("1.5");
    }

    @Test
    void applications_sent_come_before_the_councils_own_count() {
        assertThat(AdvertResponses.of(
                                List.of(advert("A", "2011-03-01", 7), advert("B", "2011-03-01", 5)), List.of(TO_A))
                        .perAdvert())
                .containsExactly(1L, 5L);
    }

    @Test
    void without_applications_and_without_a_count_the_answers_are_not_known() {
        AdvertResponses responses =
                AdvertResponses.of(List.of(advert("A", "2011-03-01", null), advert("B", "2011-03-01", 5)), List.of());
        assertThat(responses).isEqualTo(new AdvertResponses(2, List.of(5L)));
        assertThat(new AdvertResponses(1, List.of()).average()).isEmpty();
        assertThat(new AdvertResponses(1, List.of()).lowest()).isEmpty();
    }
}
