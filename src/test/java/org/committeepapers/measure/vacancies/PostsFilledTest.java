package org.committeepapers.measure.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.council.RuleForm;
import org.committeepapers.council.TwoHolders;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Seen;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostsFilledTest {

    static Post budget(String ref, String fte) {
        return new Post(APRIL, ref, "DOVER", Role.SW, null, new BigDecimal(fte), null, true);
    }

    static StaffMember holder(
            String person, @Nullable String post, String unit, String fte, Contract contract, @Nullable String since) {
        LocalDate start = since == null ? null : LocalDate.parse(since);
        return new StaffMember(
                APRIL,
                person,
                post,
                unit,
                null,
                Role.SW,
                null,
                null,
                new BigDecimal(fte),
                contract,
                start,
                start,
                start,
                false,
                false,
                null,
                null,
                null);
    }

    static StaffMember permanent(String person, @Nullable String post, String fte) {
        return holder(person, post, "DOVER", fte, Contract.PERM, "2009-01-01");
    }

    static Seen post(String budget, StaffMember... holders) {
        return Seen.april()
                .sent(Post.class, budget("P1", budget), budget("P2", "1"))
                .sent(StaffMember.class, holders);
    }

    @Test
    void cover_in_the_post_of_somebody_absent_fills_no_second_vacancy() {
        Seen seen =
                post("1", permanent("a", "P1", "1"), holder("b", "P1", "SWALE", "0.8", Contract.TEMP, "2011-01-01"));

        seen.shows("in-post", "1.8");
        seen.shows("posts-filled", "1");
        seen.shows("vacancies", "1");
        seen.shows("vacancy-rate", "50");
        seen.shows("second-holders-fte", "0.8");
        seen.shows("posts-with-two-holders", "1");
    }

    @Test
    void a_council_may_count_second_holders_like_anybody_in_post() {
        Seen.april(VacanciesTest.by(RuleForm.TWO_HOLDERS, TwoHolders.COUNT))
                .sent(Post.class, budget("P1", "1"))
                .sent(StaffMember.class, permanent("a", "P1", "1"), permanent("b", "P1", "0.8"))
                .shows("posts-filled", "1.8");
    }

    @Test
    void the_excess_is_the_second_holders_wherever_she_is_coded() {
        Seen seen =
                post("1", holder("b", "P1", "SWALE", "0.8", Contract.TEMP, "2001-01-01"), permanent("a", "P1", "1"));

        Seen.shows(Seen.at(seen.scope(), "place", "DOVER"), "posts-filled", "1");
        Seen.shows(Seen.at(seen.scope(), "place", "SWALE"), "posts-filled", "0");
        Seen.shows(Seen.at(seen.scope(), "place", "EAST"), "posts-filled", "1");
    }

    @Test
    void of_two_permanent_holders_the_post_is_hers_who_has_been_longer_in_it() {
        Seen seen = post(
                "1",
                holder("new", "P1", "SWALE", "1", Contract.PERM, "2011-01-01"),
                holder("unknown", "P1", "DARTFORD", "1", Contract.PERM, null),
                permanent("old", "P1", "0.4"));

        Seen.shows(Seen.at(seen.scope(), "place", "DOVER"), "posts-filled", "0.4");
        Seen.shows(Seen.at(seen.scope(), "place", "SWALE"), "posts-filled", "0.6");
        Seen.shows(Seen.at(seen.scope(), "place", "DARTFORD"), "posts-filled", "0");
    }

    @Test
    void a_job_share_within_the_budget_counts_whole_and_is_no_post_of_two_holders() {
        Seen seen = post("1", permanent("a", "P1", "0.6"), permanent("b", "P1", "0.4"));

        seen.shows("posts-filled", "1");
        seen.shows("second-holders-fte", "0");
        seen.shows("posts-with-two-holders", "0");
        assertThat(seen.figure("posts-filled"))
                .isInstanceOfSatisfying(
                        Figure.Known.class, known -> assertThat(known.working()).isInstanceOf(Working.Sum.class));
    }

    @Test
    void one_holder_of_more_than_the_budget_counts_whole_also_over_two_cost_codes() {
        post("0.5", permanent("a", "P1", "0.6"), permanent("a", "P1", "0.4")).shows("posts-filled", "1");
    }

    @Test
    void a_budget_over_two_cost_codes_is_one_budget() {
        Seen seen = post("0.6", permanent("a", "P1", "0.6"), permanent("b", "P1", "0.4"))
                .sent(Post.class, budget("P1", "0.4"));

        seen.shows("posts-filled", "1");
        seen.shows("posts-with-two-holders", "0");
    }

    @Test
    void holders_of_no_post_or_of_one_that_the_establishment_does_not_know_count_whole() {
        post(
                        "1",
                        permanent("a", null, "1"),
                        permanent("b", null, "1"),
                        permanent("c", "X", "1"),
                        permanent("d", "X", "1"))
                .shows("posts-filled", "4");
    }

    @Test
    void a_post_that_somebody_holds_in_part_is_not_vacant_and_one_over_two_lines_is_one() {
        Seen seen = post("1", permanent("a", "P1", "0.1")).sent(Post.class, budget("P3", "0.6"), budget("P3", "0.4"));

        seen.shows("vacant-numbered-posts", "2");
        seen.shows("posts-without-number", "0");
    }

    @Test
    void who_holds_two_posts_is_one_person_in_two_posts() {
        Seen seen = post("0.5", permanent("a", "P1", "0.5"), permanent("a", "P2", "0.5"));

        seen.shows("staff-people", "1");
        seen.shows("posts-held", "2");
        seen.shows("in-post", "1");
        seen.shows("staff-without-uk-start", "1");
    }
}
