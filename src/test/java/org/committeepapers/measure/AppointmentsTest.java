package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.starter;

import java.time.YearMonth;
import java.util.List;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Starter;
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
        assertThat(Appointments.started(
                        List.of(
                                first,
                                last,
                                row("c", Status.STARTED, "2011-02-28", null),
                                row("d", Status.STARTED, null, null),
                                row("e", Status.TRAINING, "2011-03-01", null)),
                        SPRING))
                .containsExactly(first, last);
    }

    @Test
    void those_to_come_have_neither_started_nor_withdrawn() {
        Starter appointed = row("a", Status.APPOINTED, null, "2011-03-01");
        Starter contracted = row("b", Status.CONTRACTED, null, "2011-04-30");
        assertThat(Appointments.dueToStart(
                        List.of(
                                appointed,
                                contracted,
                                row("c", Status.APPOINTED, null, "2011-03-02"),
                                row("c", Status.STARTED, "2011-02-28", null),
                                row("d", Status.CONTRACTED, null, "2011-03-02"),
                                row("d", Status.WITHDRAWN, null, null),
                                row("e", Status.APPOINTED, null, "2011-05-01"),
                                row("f", Status.APPOINTED, null, null),
                                row("g", Status.TRAINING, null, "2011-03-02")),
                        SPRING))
                .containsExactly(appointed, contracted);
    }

    @Test
    void an_appointment_later_put_under_contract_is_one() {
        Starter appointed = row("a", Status.APPOINTED, null, "2011-03-01");
        assertThat(Appointments.dueToStart(List.of(appointed, row("a", Status.CONTRACTED, null, "2011-03-08")), SPRING))
                .containsExactly(appointed);
    }
}
