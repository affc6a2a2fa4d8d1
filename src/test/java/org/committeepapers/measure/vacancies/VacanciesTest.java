package org.committeepapers.measure.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.measure.Shorthand.NOT_APPLICABLE;
import static org.committeepapers.measure.Shorthand.NOT_AVAILABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.AgencyCover;
import org.committeepapers.council.Council;
import org.committeepapers.council.Dated;
import org.committeepapers.council.Role;
import org.committeepapers.council.RuleForm;
import org.committeepapers.council.Rules;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Seen;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class VacanciesTest {

    static Seen threePostsWithOneHeld() {
        return posts(Seen.april());
    }

    static Seen posts(Seen april) {
        return april.sent(Post.class, post("DOVER", Role.SW, "2"), post("SWALE", Role.SW, "1"))
                .sent(StaffMember.class, staff("DOVER", Role.SW, "0.6"), staff("DOVER", Role.SW, "0.4"));
    }

    @Test
    void vacancies_are_the_establishment_less_staff_in_post_and_their_rate_is_of_the_establishment() {
        Seen seen = threePostsWithOneHeld();

        seen.shows("establishment", "3");
        seen.shows("in-post", "1");
        seen.shows("vacancies", "2");
        seen.shows("vacancy-rate", "66.6667");
        seen.shows("filled-by-permanent", "33.3333");
    }

    @Test
    void agency_workers_of_whom_none_were_sent_are_nought_and_an_extract_that_was_not_sent_is_no_figure() {
        Seen without = threePostsWithOneHeld();
        Seen nil = threePostsWithOneHeld().sent(AgencyWorker.class);

        nil.shows("agency", "0");
        nil.shows("unfilled", "2");
        without.shows("vacancies", "2");
        for (String measure : new String[] {"agency", "unfilled", "vacancy-rate-with-agency", "filled-by-agency"}) {
            without.misses(measure, NOT_AVAILABLE, "extract of agency workers of April 2011 was not sent");
        }
    }

    @Test
    void there_is_no_rate_of_no_posts() {
        Seen seen = Seen.april().sent(Post.class).sent(StaffMember.class);

        seen.shows("vacancies", "0");
        seen.misses("vacancy-rate", NOT_APPLICABLE, "no posts in the establishment");
    }

    @Test
    void more_people_than_posts_are_vacancies_below_nought() {
        Seen seen = Seen.april()
                .sent(Post.class, post("DOVER", Role.SW, "1"))
                .sent(StaffMember.class, staff("DOVER", Role.SW, "1"), staff("DOVER", Role.SW, "0.5"));

        seen.shows("vacancies", "-0.5");
        seen.shows("vacancy-rate", "-50");
        seen.misses("highest-vacancies", NOT_APPLICABLE, "no locality with vacancies");
    }

    @Test
    void an_agency_worker_who_covers_an_absence_fills_no_vacancy_and_one_of_whom_nothing_is_said_does() {
        AgencyWorker unsaid = agency("DOVER", Role.SW, "0.5");
        AgencyWorker absence = covering(agency("DOVER", Role.SW, "1"), AgencyWorker.Covers.ABSENCE);
        AgencyWorker extra = covering(agency("DOVER", Role.SW, "1"), AgencyWorker.Covers.EXTRA);
        AgencyWorker vacancy = covering(agency("SWALE", Role.SW, "1"), AgencyWorker.Covers.VACANCY);
        Seen seen = threePostsWithOneHeld().sent(AgencyWorker.class, unsaid, absence, extra, vacancy);

        seen.shows("agency", "3.5");
        seen.shows("agency-on-vacancies", "1.5");
        seen.shows("unfilled", "0.5");
        seen.shows("vacancy-rate-with-agency", "16.6667");
        seen.shows("filled-by-agency", "50");
        seen.shows("agency-share", "116.6667");
    }

    @Test
    void a_council_may_count_every_agency_worker_against_its_vacancies_or_none() {
        AgencyWorker absence = covering(agency("DOVER", Role.SW, "1"), AgencyWorker.Covers.ABSENCE);
        AgencyWorker vacancy = covering(agency("SWALE", Role.SW, "0.5"), AgencyWorker.Covers.VACANCY);
        Map<AgencyCover, String> unfilled =
                Map.of(AgencyCover.ALL, "0.5", AgencyCover.COVERING, "1.5", AgencyCover.NONE, "2");

        unfilled.forEach((rule, fte) -> {
            Seen seen = posts(Seen.april(by(RuleForm.AGENCY_REDUCES_VACANCIES, rule)))
                    .sent(AgencyWorker.class, absence, vacancy);
            seen.shows("unfilled", fte);
            seen.shows("agency", "1.5");
        });
    }

    @Test
    void the_target_is_that_of_the_role_group_and_of_the_day() {
        Scope caseholders = Seen.at(Seen.april().scope(), "group", "CASEHOLDER");
        String why = "no target was set for that date";

        Seen.shows(caseholders, "permanent-target", "85");
        Seen.misses(caseholders.at(YearMonth.of(2010, 8)), "permanent-target", NOT_APPLICABLE, why);
        Seen.misses(Seen.april().scope(), "permanent-target", NOT_APPLICABLE, why);
    }

    @Test
    void an_establishment_before_growth_is_without_its_posts_and_without_units_that_came_after_it() {
        Post growth = new Post(APRIL, null, "DOVER", Role.SW, null, BigDecimal.TEN, Post.Funding.GROWTH, true);
        Seen seen = posts(Seen.april())
                .sent(Post.class, growth)
                .sent(
                        HistoryTotal.class,
                        new HistoryTotal(APRIL.minusYears(1), "DOVER", null, "ESTABLISHMENT", BigDecimal.ONE));

        seen.shows("growth-posts", "10");
        seen.shows("establishment-before-growth", "2");
        Seen.misses(
                Seen.at(seen.scope(), "place", "SWALE"),
                "establishment-before-growth",
                NOT_APPLICABLE,
                "it had no establishment before growth funding");
    }

    @Test
    void which_units_came_after_growth_cannot_be_told_without_totals_typed_in() {
        Post growth = new Post(APRIL, null, "DOVER", Role.SW, null, BigDecimal.TEN, Post.Funding.GROWTH, true);
        Seen seen = posts(Seen.april()).sent(Post.class, growth);

        seen.misses("establishment-before-growth", NOT_AVAILABLE, "reference file history totals was not sent");
    }

    @Test
    void the_departments_rate_is_of_vacant_posts_and_staff_in_post_whoever_covers_a_vacancy() {
        Seen seen = threePostsWithOneHeld().sent(AgencyWorker.class, agency("SWALE", Role.SW, "1"));

        seen.shows("vacancies-dfe", "2");
        seen.shows("vacancy-base-dfe", "3");
        seen.shows("vacancy-rate-dfe", "66.6667");
    }

    @Test
    void staff_above_the_establishment_of_one_locality_fill_no_vacancy_of_another_for_the_department() {
        Seen seen = Seen.april()
                .sent(Post.class, post("DOVER", Role.SW, "4"), post("SWALE", Role.SW, "1"))
                .sent(StaffMember.class, staff("DOVER", Role.SW, "1"), staff("SWALE", Role.SW, "2"));

        seen.shows("vacancies", "2");
        seen.shows("vacancies-dfe", "3");
        seen.shows("vacancy-rate-dfe", "50");
    }

    @Test
    void posts_and_staff_of_no_locality_count_for_the_department_too() {
        Seen seen = threePostsWithOneHeld()
                .sent(Post.class, post("EAST", Role.SW, "3"))
                .sent(StaffMember.class, staff("EAST", Role.SW, "1"));

        seen.shows("vacancies-dfe", "4");
        seen.shows("vacancy-base-dfe", "6");
    }

    @Test
    void the_departments_rate_needs_both_extracts_and_somebody_or_some_post() {
        Seen.april()
                .sent(StaffMember.class)
                .misses("vacancy-rate-dfe", NOT_AVAILABLE, "extract of establishment of April 2011 was not sent");
        Seen.april()
                .sent(Post.class)
                .misses("vacancy-rate-dfe", NOT_AVAILABLE, "extract of staff in post of April 2011 was not sent");
        Seen.april()
                .sent(Post.class)
                .sent(StaffMember.class)
                .misses("vacancy-rate-dfe", NOT_APPLICABLE, "neither posts nor staff");
    }

    @Test
    void the_place_of_the_highest_vacancies_is_named_and_where_two_have_as_many_both_are() {
        Seen one = threePostsWithOneHeld().sent(Post.class, post("DARTFORD", Role.SW, "1.5"));
        Seen two = threePostsWithOneHeld();

        one.shows("highest-vacancies", "1.5");
        assertThat(one.figure("place-of-highest-vacancies")).isEqualTo(new Figure.Words("Dartford"));
        two.shows("highest-vacancies", "1");
        assertThat(two.figure("place-of-highest-vacancies")).isEqualTo(new Figure.Words("Dover, Swale"));
    }

    static <T> Council by(RuleForm<T> form, T rule) {
        return TestCouncil.like(TestCouncil.county())
                .by(Rules.USUAL.with(form, List.of(new Dated<>(rule, LocalDate.EPOCH, "Cabinet"))))
                .council();
    }

    static AgencyWorker covering(AgencyWorker worker, AgencyWorker.Covers covers) {
        return new AgencyWorker(
                worker.periodEnd(),
                worker.assignmentRef(),
                worker.unitCode(),
                worker.role(),
                worker.fte(),
                covers,
                null,
                null);
    }
}
