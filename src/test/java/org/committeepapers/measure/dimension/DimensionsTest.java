package org.committeepapers.measure.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.leaver;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.measure.Seen.at;
import static org.committeepapers.measure.Seen.shows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Seen;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DimensionsTest {

    static List<String> labels(Scope scope, String dimension, String of) {
        return Dimensions.named(dimension).values(scope, of).stream()
                .map(Value::label)
                .toList();
    }

    static Scope with(StaffMember... staff) {
        return Seen.april().sent(StaffMember.class, staff).scope();
    }

    static Scope with(Leaver... leavers) {
        return Seen.april().sent(Leaver.class, leavers).scope();
    }

    static Scope with(Post... posts) {
        return Seen.april().sent(Post.class, posts).scope();
    }

    static Post graded(@Nullable String grade, String fte) {
        return new Post(APRIL, null, "DOVER", Role.SW, grade, new BigDecimal(fte), null, true);
    }

    @Test
    void units_of_one_printed_name_are_one_place() {
        List<OrgUnit> units = List.of(
                TestCouncil.unit("A", "East", null, "DISTRICT", 1),
                TestCouncil.unit("B", "West", null, "DISTRICT", 2),
                TestCouncil.unit("C", "East", null, "DISTRICT", 3));
        Scope scope = Seen.april(TestCouncil.county(units))
                .sent(StaffMember.class, staff("A", Role.SW, "1"), staff("B", Role.SW, "1"), staff("C", Role.SW, "0.5"))
                .scope();

        assertThat(labels(scope, "place-name", "")).containsExactly("East", "West");
        shows(at(scope, "place-name", "East"), "in-post", "1.5");
    }

    @Test
    void a_council_without_services_is_one_service() {
        Scope scope = with(staff("DOVER", Role.SW, "1"));

        assertThat(labels(scope, "service", "")).containsExactly("A County Council");
        shows(at(scope, "service", ""), "in-post", "1");
    }

    @Test
    void a_role_group_has_its_own_roles_only() {
        Scope scope = with(staff("DOVER", Role.SW, "1"), staff("DOVER", Role.TL, "0.5"));

        assertThat(labels(scope, "role", "")).hasSize(Role.values().length);
        assertThat(labels(at(scope, "group", "NONCASEHOLDER"), "role", ""))
                .containsExactly("Principal Social Worker", "Team Leader");
        shows(at(scope, "role", "TL"), "in-post", "0.5");
    }

    @Test
    void grades_stand_in_the_order_of_their_numbers_and_what_has_none_last() {
        Scope scope = with(graded("KR10", "1"), graded(null, "0.3"), graded("KR9", "1"), graded("KR10", "0.5"));

        assertThat(labels(scope, "grade", "")).containsExactly("KR9", "KR10", "No grade recorded");
        shows(at(scope, "grade", "KR10"), "establishment", "1.5");
        assertThatThrownBy(() -> at(scope, "grade", "KR11"))
                .isInstanceOf(NotSetException.class)
                .hasMessageContaining("grade \"KR11\"");
    }

    @Test
    void managers_are_one_department_and_caseholders_one_in_each_place() {
        Scope scope =
                with(staff("DOVER", Role.SW, "1"), staff("DOVER", Role.TL, "0.5"), staff("SWALE", Role.TL, "0.25"));

        assertThat(labels(scope, "department", "")).containsExactly("Non Caseholder", "Dover", "Swale", "Dartford");
        shows(at(scope, "department", "NONCASEHOLDER"), "in-post", "0.75");
        shows(at(scope, "department", "DOVER"), "in-post", "1");
        shows(at(scope, "department", "SWALE"), "in-post", "0");
    }

    @Test
    void a_reason_that_the_council_does_not_list_and_none_at_all_are_rows_of_their_own() {
        Scope scope = with(
                leaver("2011-04-01", Role.SW, null, "RETIRE", "PAY"),
                leaver("2011-04-02", Role.SW, null, "TUPE", null),
                leaver("2011-04-03", Role.SW, null, null, null));

        assertThat(labels(scope, "hr-reason", ""))
                .containsExactly("New employment", "Retirement", "TUPE", "Not recorded");
        for (String code : List.of("RETIRE", "TUPE", "")) {
            shows(at(scope, "hr-reason", code), "leavers", "1");
        }
        shows(at(scope, "hr-reason", "RES_NEW_EMP"), "leavers", "0");
        shows(at(scope, "manager-reason", "PAY"), "leavers", "1");
        shows(at(scope, "reason-noted", "no"), "leavers", "2");
    }

    @Test
    void a_service_date_after_the_last_day_or_none_is_in_no_band() {
        Scope scope = with(
                leaver("2011-04-10", Role.SW, "2010-04-10", null, null),
                leaver("2011-04-10", Role.SW, "2010-04-11", null, null),
                leaver("2011-04-10", Role.SW, "2011-04-10", null, null),
                leaver("2011-04-10", Role.SW, "2011-04-11", null, null),
                leaver("2011-04-10", Role.SW, null, null, null));

        assertThat(labels(scope, "short-service", ""))
                .containsExactly("Less than 3 years", "of which less than 1 year");
        shows(at(scope, "short-service", "3"), "leavers", "3");
        shows(at(scope, "short-service", "1"), "leavers", "2");
        shows(scope, "leavers-without-service", "2");
    }

    @Test
    void a_band_of_tenure_begins_on_the_anniversary() {
        Scope scope =
                with(since("a", "2010-04-30"), since("b", "2010-05-01"), since("c", "2011-05-01"), since("d", null));

        shows(at(scope, "tenure", "1 to 2 years"), "in-post", "0.5");
        shows(at(scope, "tenure", "Up to 1 year"), "staff-people", "1");
    }

    @Test
    void who_is_new_here_in_two_half_posts_is_one_person() {
        Scope scope = with(overseas("a"), overseas("a"), overseas("b"));

        shows(at(scope, "experience", "from-abroad"), "staff-people", "2");
        shows(at(scope, "experience", "from-abroad"), "in-post", "1.5");
        shows(at(scope, "experience", "newly-qualified"), "staff-people", "0");
        shows(at(scope, "experience", "new-here"), "staff-people", "2");
        shows(at(scope, "experience", "new-to-the-uk"), "staff-people", "2");
    }

    @Test
    void months_are_those_of_the_period_of_the_trend_or_of_a_comparison() {
        Scope scope = Seen.april().scope().during(new Period(YearMonth.of(2011, 2), YearMonth.of(2011, 3)));

        assertThat(labels(scope, "month", "")).containsExactly("Feb-11", "Mar-11");
        assertThat(labels(scope, "month", "trend")).containsExactly("Feb-11", "Mar-11", "Apr-11");
        assertThat(labels(scope, "month", "a year before, now")).containsExactly("April 2010", "April 2011");
        assertThat(at(scope, "month", "a year before").at()).isEqualTo(YearMonth.of(2010, 4));
    }

    @Test
    void a_quarter_is_one_of_the_year_whichever_stands_first_and_has_months() {
        Scope scope = Seen.april().scope();
        Period third = new Period(YearMonth.of(2010, 10), YearMonth.of(2010, 12));

        assertThat(labels(scope, "year", "financial")).containsExactly("2010/11", "2011/12");
        assertThat(at(at(scope, "year", "2010/11"), "quarter", "Q3").period()).isEqualTo(third);
        Scope quarterFirst = at(at(scope, "quarter", "Q3"), "year", "2010/11");
        assertThat(quarterFirst.period()).isEqualTo(third);
        assertThat(quarterFirst.at()).isEqualTo(third.to());
        assertThat(at(quarterFirst, "month", "2010-11").period())
                .isEqualTo(new Period(YearMonth.of(2010, 11), YearMonth.of(2010, 11)));
    }

    @Test
    void years_are_financial_of_the_census_or_of_twelve_months_each() {
        Scope scope = Seen.april().scope();

        assertThat(labels(scope, "year", "census"))
                .containsExactly("October 2008 to September 2009", "October 2009 to September 2010");
        assertThat(labels(scope, "year", "three, newest first"))
                .containsExactly("30 April 2011", "30 April 2010", "30 April 2009");
    }

    static StaffMember since(String person, @Nullable String start) {
        LocalDate day = start == null ? null : LocalDate.parse(start);
        return member(person, false, day);
    }

    static StaffMember overseas(String person) {
        return member(person, true, LocalDate.parse("2010-06-01"));
    }

    static StaffMember member(String person, boolean overseas, @Nullable LocalDate since) {
        StaffMember plain = staff(APRIL, "DOVER", Role.SW, "0.5", overseas, since);
        return new StaffMember(
                plain.periodEnd(),
                person,
                null,
                plain.unitCode(),
                null,
                plain.role(),
                null,
                null,
                plain.fte(),
                plain.contract(),
                since,
                since,
                since,
                overseas,
                false,
                null,
                since,
                null);
    }
}
