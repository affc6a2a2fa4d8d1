package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;

import java.util.Arrays;
import java.util.List;
import org.committeepapers.council.Role;
import org.junit.jupiter.api.Test;

class ApplicationFunnelTest {

    static ApplicationFunnel funnel(String... stages) {
        return ApplicationFunnel.of(Arrays.stream(stages)
                .map(one -> application("R", Role.SW, "2011-04-01", one))
                .toList());
    }

    @Test
    void every_stage_counts_those_who_came_so_far() {
        assertThat(funnel("a", "ai", "ai", "aio")).isEqualTo(new ApplicationFunnel(4, 3, 1, 0, false));
    }

    @Test
    void offers_to_newly_qualified_social_workers_are_counted_apart() {
        assertThat(funnel("aio", "aion", "an")).isEqualTo(new ApplicationFunnel(3, 2, 1, 1, false));
        assertThat(ApplicationFunnel.of(List.of(application("R", Role.NQSW, "2011-04-01", "aio"))))
                .isEqualTo(new ApplicationFunnel(1, 1, 0, 1, false));
    }

    @Test
    void a_majority_is_more_than_half_of_both_interviews_and_offers() {
        assertThat(funnel("aioe", "aioe", "aio").mostlyInternal()).isTrue();
        assertThat(funnel("aioe", "aio").mostlyInternal()).isFalse();
        assertThat(funnel("aie", "aie", "aio").mostlyInternal()).isFalse();
        assertThat(funnel("aioe", "ai").mostlyInternal()).isFalse();
        assertThat(funnel().mostlyInternal()).isFalse();
    }
}
