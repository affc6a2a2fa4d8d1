package org.committeepapers.measure.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.starter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    static final Period SPRING = new Period(YearMonth.of(2011, 3), YearMonth.of(2011, 4));

    static Starter row(String person, Status status, String start, String expected) {
        return starter(person, status, Role.SW, start, expected);
    }

    @Test
    void those_started_are_counted_by_the_day_they_started() {
        Starter first = row("a", Status.STARTED, "2011-03-01", null);
        Starter last = row("b", Status.STARTED, "2011-04-30", null);
        assertThat(Appointments.of(List.of(
                                first,
                                last,
                                row("c", Status.STARTED, "2011-02-28", null),
                                row("d", Status.STARTED, null, null),
                                row("e", Status.TRAINING, "2011-03-01", null)))
                        .started(SPRING))
                .containsExactly(first, last);
    }

    @Test
    void those_to_come_have_neither_started_nor_withdrawn() {
        Starter appointed = row("a", Status.APPOINTED, null, "2011-03-01");
        Starter contracted = row("b", Status.CONTRACTED, null, "2011-04-30");
        assertThat(Appointments.of(List.of(
                                appointed,
                                contracted,
                                row("c", Status.APPOINTED, null, "2011-03-02"),
                                row("c", Status.STARTED, "2011-02-28", null),
                                row("d", Status.CONTRACTED, null, "2011-03-02"),
                                row("d", Status.WITHDRAWN, null, null),
                                row("e", Status.APPOINTED, null, "2011-05-01"),
                                row("f", Status.APPOINTED, null, null),
                                row("g", Status.TRAINING, null, "2011-03-02")))
                        .dueToStart(SPRING))
                .containsExactly(appointed, contracted);
    }

    @Test
    void an_appointment_later_put_under_contract_is_one() {
        Starter contracted = row("a", Status.CONTRACTED, null, "2011-03-08");
        assertThat(Appointments.of(List.of(row("a", Status.APPOINTED, null, "2011-03-01"), contracted))
                        .dueToStart(SPRING))
                .containsExactly(contracted);
    }

    @Test
    void a_person_who_starts_in_two_half_posts_is_one_recruit() {
        Starter first = row("a", Status.STARTED, "2011-03-01", null);
        assertThat(Appointments.of(List.of(first, row("a", Status.STARTED, "2011-03-15", null)))
                        .started(SPRING))
                .containsExactly(first);
    }

    @Test
    void a_start_of_years_ago_does_not_settle_a_new_offer_and_a_corrected_day_of_offer_does_not_unsettle_one() {
        Starter returns = offered("a", Status.CONTRACTED, "2011-01-10", "2011-03-01");
        Starter taken = offered("b", Status.CONTRACTED, "2011-01-10", "2011-03-01");
        assertThat(Appointments.of(List.of(
                                returns,
                                row("a", Status.STARTED, "2006-09-01", null),
                                taken,
                                row("b", Status.STARTED, "2011-03-01", null)))
                        .dueToStart(SPRING))
                .containsExactly(returns);
    }

    @Test
    void who_withdrew_from_one_offer_may_have_taken_another() {
        Starter second = offered("a", Status.APPOINTED, "2011-02-10", "2011-03-01");
        assertThat(Appointments.of(List.of(
                                offered("a", Status.APPOINTED, "2011-01-10", "2011-03-01"),
                                offered("a", Status.WITHDRAWN, "2011-01-10", null),
                                second))
                        .dueToStart(SPRING))
                .containsExactly(second);
    }

    @Test
    void a_student_is_once_on_a_scheme_whatever_rows_there_are_of_her() {
        Starter started = on(Route.MA, "a", Status.STARTED);
        Starter training = on(Route.MA, "b", Status.TRAINING);
        Appointments schemes = Appointments.of(List.of(
                on(Route.MA, "a", Status.CONTRACTED),
                started,
                on(Route.MA, "b", Status.CONTRACTED),
                training,
                on(Route.MA, "c", Status.CONTRACTED),
                on(Route.MA, "c", Status.WITHDRAWN),
                on(Route.OU, "d", Status.APPOINTED)));
        assertThat(schemes.onScheme()).containsExactly(started, training);
        assertThat(schemes.inTraining()).containsExactly(training);
    }

    static Starter offered(String person, Status status, String offered, String expected) {
        return appointment(person, status, LocalDate.parse(offered), expected, null);
    }

    static Starter on(Route scheme, String person, Status status) {
        return appointment(person, status, null, null, scheme);
    }

    private static Starter appointment(String person, Status status, LocalDate offered, String expected, Route scheme) {
        return new Starter(
                person,
                status,
                offered,
                null,
                expected == null ? null : LocalDate.parse(expected),
                null,
                Role.SW,
                null,
                null,
                BigDecimal.ONE,
                scheme,
                false,
                null,
                null);
    }
}
