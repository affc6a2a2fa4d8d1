package org.committeepapers.measure.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.measure.Seen.at;
import static org.committeepapers.measure.Seen.misses;
import static org.committeepapers.measure.Seen.shows;
import static org.committeepapers.measure.Shorthand.NOT_APPLICABLE;
import static org.committeepapers.measure.Shorthand.NOT_AVAILABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.Rows;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Council;
import org.committeepapers.council.Dated;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.council.RuleForm;
import org.committeepapers.council.Rules;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Seen;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnoverMeasuresTest {

    static final LocalDate A_YEAR_AGO = LocalDate.parse("2010-04-30");

    static Leaver left(String person, String day, @Nullable String fte, Contract contract, @Nullable String reason) {
        return left(person, day, "DOVER", Role.SW, fte, contract, reason);
    }

    static Leaver left(
            String person,
            String day,
            String unit,
            Role role,
            @Nullable String fte,
            Contract contract,
            @Nullable String reason) {
        return new Leaver(
                person,
                LocalDate.parse(day),
                unit,
                role,
                null,
                null,
                fte == null ? null : new BigDecimal(fte),
                contract,
                null,
                null,
                reason,
                null,
                null);
    }

    static Leaver permanent(String person, String day, @Nullable String fte) {
        return left(person, day, fte, Contract.PERM, null);
    }

    static StaffMember inPost(LocalDate day, String fte) {
        return Rows.staff(day, "DOVER", Role.SW, fte, false, null);
    }

    static StaffMember held(String person, String unit, String fte) {
        StaffMember plain = Rows.staff(LocalDate.parse("2011-02-28"), unit, Role.SW, fte, false, null);
        return new StaffMember(
                plain.periodEnd(),
                person,
                null,
                unit,
                null,
                Role.SW,
                null,
                null,
                plain.fte(),
                Contract.PERM,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    static Starter started(String person, boolean internal) {
        return new Starter(
                person,
                Starter.Status.STARTED,
                null,
                LocalDate.parse("2011-03-01"),
                null,
                "DOVER",
                Role.SW,
                null,
                null,
                new BigDecimal("0.5"),
                null,
                internal,
                null,
                null);
    }

    static <T> Council by(RuleForm<T> form, T rule) {
        return TestCouncil.like(TestCouncil.county())
                .by(Rules.USUAL.with(form, List.of(new Dated<>(rule, LocalDate.EPOCH, "Cabinet"))))
                .council();
    }

    /// Ten fte in post at the start and at the end of the year, and leavers on record for all of it.
    static Seen tenInPost(Council council, Leaver... leavers) {
        return Seen.april(council)
                .sent(StaffMember.class, inPost(A_YEAR_AGO, "10"), inPost(Rows.APRIL, "10"))
                .sent(Leaver.class, permanent("first", "2010-04-01", "1"))
                .sent(Leaver.class, leavers);
    }

    static Seen tenInPost(Leaver... leavers) {
        return tenInPost(TestCouncil.county(), leavers);
    }

    @Test
    void who_leaves_two_posts_on_one_day_is_one_leaver_with_the_fte_of_both() {
        Seen seen = tenInPost(permanent("a", "2011-03-31", "0.5"), permanent("a", "2011-03-31", "0.5"));

        seen.shows("leavers", "1");
        seen.shows("leavers-fte", "1");
        seen.shows("turnover", "10");
    }

    @Test
    void who_leaves_twice_is_two_leavers() {
        tenInPost(permanent("a", "2010-06-30", "1"), permanent("a", "2011-03-31", "1"))
                .shows("leavers", "2");
    }

    @Test
    void a_file_of_leavers_without_any_is_nought_and_no_file_is_no_figure() {
        Seen.april().sent(Leaver.class).shows("leavers", "0");
        Seen.april().misses("leavers", NOT_AVAILABLE, "extract of leavers was not sent");
        Seen.april().misses("permanent-leavers-fte", NOT_AVAILABLE, "extract of leavers was not sent");
        Seen.april().misses("turnover", NOT_AVAILABLE, "extract of leavers was not sent");
    }

    @Test
    void turnover_counts_permanent_leavers_and_that_of_the_department_those_on_fixed_terms_too() {
        Seen seen = Seen.april()
                .sent(StaffMember.class, inPost(LocalDate.parse("2010-09-30"), "20"))
                .sent(
                        Leaver.class,
                        permanent("a", "2009-10-31", "1"),
                        left("b", "2010-01-31", "1", Contract.TEMP, "END_FTC"),
                        left("c", "2010-01-31", "1", Contract.AGENCY, null));
        Scope census =
                at(seen.scope(), "year", "2010/11").during(new Period(YearMonth.of(2009, 10), YearMonth.of(2010, 9)));

        shows(census, "permanent-leavers-fte", "1");
        shows(census, "recorded-leavers-fte", "2");
        shows(census, "turnover-dfe", "10");
        assertThat(Measures.named("turnover-dfe").source()).startsWith("Department for Education");
    }

    @Test
    void transfers_count_unless_the_council_leaves_their_reason_out() {
        Leaver transferred = left("a", "2011-03-31", "4", Contract.PERM, "TUPE");
        Leaver resigned = left("b", "2011-03-31", "1", Contract.PERM, "RES_NEW_EMP");
        Seen with = tenInPost(transferred, resigned);
        Seen without = tenInPost(by(RuleForm.TURNOVER, Set.of("TUPE")), transferred, resigned);

        with.shows("turnover", "50");
        with.shows("leavers-transferred", "1");
        with.shows("leavers-without", "0");
        without.shows("turnover", "10");
        without.shows("leavers-transferred", "0");
        without.shows("leavers-without", "1");
        without.shows("leavers", "2");
        assertThat(without.figure("permanent-leavers-fte")).isInstanceOfSatisfying(Figure.Known.class, known -> {
            assertThat(known.working()).isInstanceOfSatisfying(Working.Sum.class, sum -> {
                assertThat(sum.without()).hasSize(1);
                assertThat(sum.without().getFirst().rule())
                        .isEqualTo("leavers whose reason does not count in turnover: TUPE");
                assertThat(sum.without().getFirst().rows()).hasSize(1);
            });
        });
    }

    @Test
    void an_fte_that_is_not_told_is_that_of_the_last_month_in_post() {
        Seen seen = tenInPost(permanent("a", "2011-03-31", null), permanent("b", "2011-03-31", "0.2"))
                .sent(StaffMember.class, held("a", "DOVER", "0.5"), held("a", "SWALE", "0.3"), held("b", "DOVER", "1"));

        seen.shows("permanent-leavers-fte", "1");
        seen.shows("leavers", "2");
    }

    @Test
    void of_two_posts_left_each_has_its_own_fte() {
        Seen seen = tenInPost(
                        permanent("a", "2011-03-31", null),
                        left("a", "2011-03-31", "SWALE", Role.SW, "0.1", Contract.PERM, null))
                .sent(StaffMember.class, held("a", "DOVER", "0.5"), held("a", "SWALE", "0.3"));

        seen.shows("leavers-fte", "0.6");
    }

    @Test
    void where_the_last_month_is_not_held_either_there_is_no_fte_but_there_are_leavers() {
        Seen seen = tenInPost(permanent("a", "2011-03-31", null), permanent("b", "2011-03-31", "1"));

        seen.shows("leavers", "2");
        seen.misses("leavers-fte", NOT_AVAILABLE, "the fte of 1 leaver is not known");
        seen.misses("turnover", NOT_AVAILABLE, "the fte of 1 leaver is not known");
    }

    @Test
    void moves_within_the_council_are_no_starters_unless_the_council_says_so() {
        Starter[] starters = {started("a", false), started("b", true), started("c", true)};
        Seen usual = Seen.april().sent(Starter.class, starters);
        Seen counting =
                Seen.april(by(RuleForm.INTERNAL_MOVES_ARE_STARTERS, true)).sent(Starter.class, starters);

        usual.shows("starters-fte", "0.5");
        usual.shows("starters-people", "1");
        usual.shows("internal-starters", "2");
        counting.shows("starters-fte", "1.5");
        counting.shows("internal-starters", "0");
    }

    @Test
    void turnover_of_a_span_is_not_stated_as_over_a_year_unless_it_is_named_so() {
        Seen seen = tenInPost(permanent("a", "2011-03-31", "1"))
                .sent(StaffMember.class, inPost(LocalDate.parse("2011-01-31"), "10"));
        Scope threeMonths = seen.scope().during(new Period(YearMonth.of(2011, 2), YearMonth.of(2011, 4)));

        shows(threeMonths, "turnover", "10");
        shows(threeMonths, "annualised-turnover", "40");
    }

    @Test
    void turnover_of_a_role_counts_its_leavers_and_its_staff() {
        Seen seen = tenInPost(left("a", "2011-03-31", "DOVER", Role.SP, "1", Contract.PERM, null))
                .sent(StaffMember.class, Rows.staff("DOVER", Role.SP, "4"))
                .sent(StaffMember.class, Rows.staff(A_YEAR_AGO, "DOVER", Role.SP, "4", false, null));

        shows(at(seen.scope(), "role", "SP"), "turnover", "25");
        shows(at(seen.scope(), "role", "SW"), "turnover", "0");
    }

    @Test
    void a_total_typed_in_stands_for_a_month_before_extracts_begin_but_knows_no_roles() {
        Seen seen = Seen.april()
                .sent(StaffMember.class, inPost(Rows.APRIL, "10"))
                .sent(HistoryTotal.class, total(null, "IN_POST", "20"), total("CASEHOLDER", "IN_POST", "6"))
                .sent(Leaver.class, permanent("a", "2010-05-01", "3"));
        String why = "the fte in post at the start of the period is not on record";

        seen.shows("in-post-mean-of-ends", "15");
        seen.shows("turnover", "20");
        shows(at(seen.scope(), "group", "CASEHOLDER"), "in-post-mean-of-ends", "8");
        misses(at(seen.scope(), "group", "NONCASEHOLDER"), "turnover", NOT_AVAILABLE, why);
        misses(at(seen.scope(), "role", "SW"), "turnover", NOT_AVAILABLE, why);
    }

    @Test
    void leavers_are_on_record_since_the_month_the_council_states_or_else_that_of_the_first_leaver() {
        Leaver late = permanent("a", "2011-01-31", "1");
        StaffMember[] staff = {inPost(A_YEAR_AGO, "10"), inPost(Rows.APRIL, "10")};
        Seen guessed = Seen.april().sent(StaffMember.class, staff).sent(Leaver.class, late);
        Seen stated = Seen.april(by(RuleForm.LEAVERS_COMPLETE_SINCE, Optional.of(YearMonth.of(2010, 4))))
                .sent(StaffMember.class, staff)
                .sent(Leaver.class, late);

        guessed.misses("turnover", NOT_AVAILABLE, "leavers are not on record for the whole period");
        stated.shows("turnover", "10");
    }

    @Test
    void a_quarter_that_has_not_ended_and_one_with_nobody_in_post_have_no_rate() {
        Seen seen = tenInPost();
        Scope next = seen.scope().during(new Period(YearMonth.of(2011, 4), YearMonth.of(2011, 6)));

        misses(next, "turnover-of-quarter", NOT_AVAILABLE, "the quarter had not ended by 30 April 2011");
        misses(at(seen.scope(), "place", "WEST"), "turnover", NOT_APPLICABLE, "nobody was in post");
    }

    @Test
    void a_quarter_is_annualised_where_the_council_says_so() {
        StaffMember[] staff = {
            inPost(LocalDate.parse("2011-02-28"), "10"),
            inPost(LocalDate.parse("2011-03-31"), "20"),
            inPost(Rows.APRIL, "30")
        };
        Period quarter = new Period(YearMonth.of(2011, 2), YearMonth.of(2011, 4));
        for (boolean annualised : new boolean[] {true, false}) {
            Seen seen = Seen.april(by(RuleForm.ANNUALISED_QUARTERS, annualised))
                    .sent(StaffMember.class, staff)
                    .sent(Leaver.class, permanent("a", "2011-02-01", "2"));
            shows(seen.scope().during(quarter), "in-post-mean-of-months", "20");
            shows(seen.scope().during(quarter), "turnover-of-quarter", annualised ? "40" : "10");
        }
    }

    @Test
    void leavers_of_short_service_are_those_under_the_longest_years_unless_a_row_says_fewer() {
        Seen seen = Seen.april()
                .sent(
                        Leaver.class,
                        Rows.leaver("2011-03-31", Role.SW, "2009-01-01", null, null),
                        Rows.leaver("2011-03-31", Role.SW, "2010-12-01", null, null),
                        Rows.leaver("2011-03-31", Role.SW, "2001-01-01", null, null),
                        Rows.leaver("2011-03-31", Role.SW, null, null, null));

        seen.shows("short-service-leavers", "2");
        seen.shows("short-service-share", "50");
        shows(at(seen.scope(), "short-service", "1"), "short-service-share", "25");
    }

    static HistoryTotal total(@Nullable String group, String measure, String fte) {
        return new HistoryTotal(A_YEAR_AGO, null, group, measure, new BigDecimal(fte));
    }
}
