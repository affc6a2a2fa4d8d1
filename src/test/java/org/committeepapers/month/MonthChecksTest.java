package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.ACouncil;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthChecksTest {

    static final LocalDate MARCH = LocalDate.of(2011, 3, 31);
    static final LocalDate APRIL = LocalDate.of(2011, 4, 30);
    static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    @TempDir
    Path parent;

    @Test
    void a_month_as_it_should_be_has_no_warnings() {
        assertThat(warnings(
                        List.of(post(APRIL, "2")),
                        List.of(person(MARCH, "a", "1", LONG_AGO), person(APRIL, "a", "1", LONG_AGO)),
                        List.of(agency("1", null)),
                        List.of(leaver("a", APRIL))))
                .isEmpty();
    }

    @Test
    void agency_workers_above_the_vacancies_of_a_unit_are_named() {
        assertThat(warnings(
                        List.of(post(APRIL, "2")),
                        List.of(person(APRIL, "a", "0.8", LONG_AGO)),
                        List.of(agency("1", AgencyWorker.Covers.VACANCY), agency("0.6", null)),
                        List.of()))
                .containsExactly(
                        "agency-workers: the unit DOVER has 1.6 fte of agency workers and 1.2 fte of vacancies.");
    }

    @Test
    void agency_workers_on_absences_fill_no_vacancy() {
        assertThat(warnings(
                        List.of(post(APRIL, "1")),
                        List.of(person(APRIL, "a", "1", LONG_AGO)),
                        List.of(agency("1", AgencyWorker.Covers.ABSENCE)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_change_of_more_than_the_limit_is_named_and_one_of_exactly_the_limit_is_not() {
        assertThat(warnings(
                        List.of(post(MARCH, "20"), post(APRIL, "21")),
                        List.of(person(MARCH, "a", "1", LONG_AGO), person(APRIL, "a", "0.94", LONG_AGO)),
                        List.of(),
                        List.of()))
                .containsExactly(
                        "kent_staff-in-post_2011-04.csv: the unit DOVER went from 1 to 0.94 fte since the month before, more than"
                                + " 5 %.");
    }

    @Test
    void people_who_cannot_be_right_are_counted_and_never_named() {
        assertThat(warnings(
                        List.of(),
                        List.of(
                                person(APRIL, "secret-a", "0.8", LONG_AGO),
                                person(APRIL, "secret-a", "0.5", LONG_AGO),
                                person(APRIL, "secret-b", "1", LocalDate.of(2011, 5, 1))),
                        List.of(),
                        List.of(leaver("secret-b", LocalDate.of(2011, 4, 29)))))
                .containsExactly(
                        "leavers: people who left before the end of the month and are in post at its end: 1.",
                        "kent_staff-in-post_2011-04.csv: people with more than 1.2 fte over all their posts: 1.",
                        "kent_staff-in-post_2011-04.csv: people with a date after the end of the month: 1.",
                        "kent_staff-in-post_2011-04.csv: people whose continuous_service_date is after their role_start_date: 1.");
    }

    List<String> warnings(List<Post> posts, List<StaffMember> staff, List<AgencyWorker> agency, List<Leaver> leavers) {
        MonthData month = new MonthData(
                ACouncil.in(parent).read(),
                YearMonth.of(2011, 4),
                Map.of(Post.class, posts, StaffMember.class, staff, AgencyWorker.class, agency, Leaver.class, leavers));
        List<Issue> issues = MonthChecks.of(month, Map.of("staff-in-post", "kent_staff-in-post_2011-04.csv"));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING));
        return issues.stream().map(Issue::message).toList();
    }

    static Post post(LocalDate at, String fte) {
        return new Post(at, null, "DOVER", Role.SW, null, new BigDecimal(fte), null, true);
    }

    static AgencyWorker agency(String fte, AgencyWorker.Covers covers) {
        return new AgencyWorker(APRIL, "A" + fte, "DOVER", Role.SW, new BigDecimal(fte), covers, null, null);
    }

    static Leaver leaver(String person, LocalDate date) {
        return new Leaver(
                person,
                date,
                "DOVER",
                Role.SW,
                null,
                null,
                BigDecimal.ONE,
                Contract.PERM,
                null,
                null,
                null,
                null,
                null);
    }

    static StaffMember person(LocalDate at, String ref, String fte, LocalDate service) {
        return new StaffMember(
                at,
                ref,
                "P-" + fte,
                "DOVER",
                null,
                Role.SW,
                null,
                null,
                new BigDecimal(fte),
                Contract.PERM,
                LocalDate.of(2005, 1, 1),
                service,
                service,
                false,
                false,
                null,
                null,
                null);
    }
}
