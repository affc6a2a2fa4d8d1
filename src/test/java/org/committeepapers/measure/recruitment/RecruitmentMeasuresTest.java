package org.committeepapers.measure.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.advert;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.declined;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.starter;
import static org.committeepapers.measure.Scopes.printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Scopes;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.JobApplication.DeclineReason;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecruitmentMeasuresTest {

    static Starter moved(Starter row, boolean internal, Route route, Status status, String cohort, String qualifies) {
        return new Starter(
                row.personRef(),
                status,
                null,
                row.startDate(),
                row.expectedStartDate(),
                null,
                row.role(),
                null,
                null,
                BigDecimal.ONE,
                route,
                internal,
                cohort,
                qualifies == null ? null : LocalDate.parse(qualifies));
    }

    static Starter student(String person, Status status, String cohort, String qualifies) {
        return moved(starter(person, status, Role.SWA, null, null), true, Route.MA, status, cohort, qualifies);
    }

    @Test
    void who_moves_within_the_council_is_no_recruit_of_it_and_is_told_apart() {
        Starter recruit = starter("a", Status.STARTED, Role.SW, "2011-03-01", null);
        Starter move = moved(
                starter("b", Status.STARTED, Role.SW, "2011-03-01", null), true, null, Status.STARTED, null, null);
        Scope scope = Scopes.of(recruit, move);
        assertThat(printed(scope, "recruits-started")).isEqualTo("1");
        Figure.Known started = (Figure.Known) scope.figure("recruits-started");
        assertThat(((Working.Count) started.working()).without())
                .containsExactly(new Working.Without("moves within the council", List.of(move)));
    }

    @Test
    void the_councils_own_staff_on_a_scheme_are_recruited_to_it() {
        Scope scope = Scopes.of(
                student("a", Status.TRAINING, "2010/11", "2012-07-31"),
                student("a", Status.CONTRACTED, "2010/11", null),
                student("b", Status.CONTRACTED, "2010/11", "2012-08-31"),
                student("c", Status.CONTRACTED, "2009/10", null),
                student("d", Status.CONTRACTED, "2010/11", null),
                student("d", Status.WITHDRAWN, "2010/11", null));
        assertThat(printed(scope, "recruited-to-scheme")).isEqualTo("3");
        assertThat(printed(scope, "in-training")).isEqualTo("1");
        assertThat(Dimensions.named("cohort").values(scope, ""))
                .extracting(cohort -> cohort.label()
                        + " " + printed(cohort.narrow().apply(scope), "recruited-to-scheme")
                        + " " + printed(cohort.narrow().apply(scope), "qualifies"))
                .containsExactly(
                        "2009/10 1 [x] no one year of qualification is recorded for the cohort", "last year 2 2012");
    }

    @Test
    void an_application_is_counted_in_the_month_it_was_received_with_all_that_came_of_it() {
        Scope scope = Scopes.of(
                application("A", Role.SW, "2010-05-01", "aioe"),
                application("A", Role.SW, "2011-04-30", "aio"),
                application("A", Role.SW, "2011-04-30", "ai"),
                application("A", Role.NQSW, "2011-04-30", "aio"),
                application("A", Role.SW, "2011-04-30", "aion"),
                application("A", Role.SW, "2010-04-30", "aio"),
                application("A", Role.SW, "2011-05-01", "aio"));
        assertThat(printed(scope, "applications")).isEqualTo("5");
        assertThat(printed(scope, "interviewed")).isEqualTo("5");
        assertThat(printed(scope, "offered")).isEqualTo("2");
        assertThat(printed(scope, "nqsw-offers")).isEqualTo("2");
        assertThat(printed(scope, "offer-remarks")).isEqualTo("* not including NQSW");
    }

    @Test
    void more_than_half_of_the_interviews_and_of_the_offers_from_within_are_remarked_on_and_half_is_not() {
        JobApplication own = application("A", Role.SW, "2011-04-30", "aioe");
        JobApplication other = application("A", Role.SW, "2011-04-30", "aio");
        assertThat(printed(Scopes.of(own, own, other), "offer-remarks")).isEqualTo("** majority internal");
        assertThat(printed(Scopes.of(own, other), "offer-remarks")).isEmpty();
    }

    @Test
    void an_advert_that_nobody_answered_counts_with_none() {
        Scope scope = Scopes.of(
                advert("A", "2011-03-01", null),
                advert("B", "2011-03-01", null),
                advert("OLD", "2010-04-30", 90),
                application("A", Role.SW, "2011-03-02", "a"),
                application("A", Role.SW, "2011-03-02", "a"),
                declined("A", DeclineReason.PAY),
                declined("OLD", DeclineReason.PAY));
        assertThat(printed(scope, "adverts")).isEqualTo("2");
        assertThat(printed(scope, "advert-applications")).isEqualTo("3");
        assertThat(printed(scope, "advert-lowest")).isEqualTo("0");
        assertThat(printed(scope, "advert-highest")).isEqualTo("3");
        assertThat(scope.figure("advert-average").known().orElseThrow().rounded(1))
                .isEqualByComparingTo("1.5");
        assertThat(printed(scope, "offers-declined-for-pay")).isEqualTo("1");
    }

    @Test
    void applications_sent_come_before_the_councils_own_count() {
        Scope scope = Scopes.of(
                advert("A", "2011-03-01", 7),
                advert("B", "2011-03-01", 5),
                application("A", Role.SW, "2011-03-02", "a"));
        assertThat(printed(scope, "advert-applications")).isEqualTo("6");
    }

    @Test
    void without_applications_every_advert_needs_a_count_of_its_own() {
        assertThat(printed(Scopes.of(advert("A", "2011-03-01", 7)), "advert-applications"))
                .isEqualTo("7");
        assertThat(printed(
                        Scopes.of(advert("A", "2011-03-01", 7), advert("B", "2011-03-01", null)),
                        "advert-applications"))
                .isEqualTo("[x] extract of applications was not sent");
        assertThat(printed(Scopes.of(advert("A", "2011-03-01", 7)), "offers-declined-for-pay"))
                .isEqualTo("[x] extract of applications was not sent");
    }

    @Test
    void a_file_that_was_sent_and_holds_none_is_nought() {
        Scope scope = Scopes.of(
                Map.of(Advert.class, List.of(advert("A", "2011-03-01", null)), JobApplication.class, List.of()));
        assertThat(printed(scope, "advert-applications")).isEqualTo("0");
        assertThat(printed(scope, "offers-declined-for-pay")).isEqualTo("0");
        assertThat(printed(Scopes.of(Map.of(Starter.class, List.of())), "recruits-due"))
                .isEqualTo("0");
        assertThat(printed(Scopes.of(Map.of(Advert.class, List.of())), "advert-average"))
                .isEqualTo("[z] no adverts were placed in the period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recruits-started", "recruits-due", "recruited-to-scheme", "in-training", "qualifies", "applications",
                "interviewed", "offered", "nqsw-offers", "offer-remarks", "adverts", "advert-applications",
                "advert-lowest", "advert-highest", "advert-average", "offers-declined-for-pay"
            })
    void what_was_not_sent_is_never_nought(String measure) {
        assertThat(printed(Scopes.of(), measure)).startsWith("[x] extract of ").endsWith(" was not sent");
    }
}
