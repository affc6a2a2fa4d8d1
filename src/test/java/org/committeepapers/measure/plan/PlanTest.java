package org.committeepapers.measure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeepapers.measure.Scopes.printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.SampleMonth;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Scopes;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.PlanLine.Kind;
import org.junit.jupiter.api.Test;

class PlanTest {

    static PlanLine line(
            String setOn,
            Kind kind,
            String measure,
            String group,
            String source,
            String period,
            int value,
            Integer most) {
        return new PlanLine(
                LocalDate.parse(setOn),
                kind,
                measure,
                group,
                source,
                period,
                BigDecimal.valueOf(value),
                most == null ? null : BigDecimal.valueOf(most),
                PlanLine.Unit.POSTS,
                null);
    }

    static PlanLine recruits(String setOn, String group, String source, String period, int value) {
        return line(setOn, Kind.PLAN, "RECRUITS", group, source, period, value, null);
    }

    static Scope in(Scope scope, String dimension, String code) {
        return Dimensions.named(dimension).one(scope, code).narrow().apply(scope);
    }

    @Test
    void a_line_set_again_counts_as_it_was_set_last() {
        Scope scope = Scopes.of(
                recruits("2011-03-01", "CASEHOLDER", "NQSW", "2011", 40),
                recruits("2011-01-01", "CASEHOLDER", "NQSW", "2011", 45),
                recruits("2011-01-01", "CASEHOLDER", "NQSW", "2012", 30),
                line("2011-01-01", Kind.TARGET, "VACANCIES", "CASEHOLDER", null, "2012", 15, null));
        assertThat(printed(scope, "planned")).isEqualTo("70");
        assertThat(printed(in(scope, "plan-year", "2011"), "planned")).isEqualTo("40");
        assertThat(Dimensions.named("plan-year").values(scope, ""))
                .extracting(Value::key)
                .containsExactly("2011", "2012");
    }

    @Test
    void what_no_line_plans_is_no_figure() {
        Scope scope = Scopes.of(recruits("2011-03-01", "CASEHOLDER", "NQSW", "2011", 40));
        assertThat(printed(in(scope, "plan-source", "OVERSEAS"), "planned")).isEqualTo("[z] nothing is planned");
        assertThat(printed(Scopes.of(), "planned")).isEqualTo("[x] reference file targets and plan was not sent");
    }

    @Test
    void a_range_is_planned_from_its_lower_to_its_upper_end_and_one_number_is_both() {
        Scope scope = Scopes.of(
                line("2011-03-01", Kind.PLAN, "SCHEME_PLACES", null, "MA", null, 20, 30),
                line("2011-03-01", Kind.PLAN, "SCHEME_PLACES", null, "OU", null, 12, null));
        assertThat(printed(scope, "planned-least")).isEqualTo("32");
        assertThat(printed(scope, "planned-most")).isEqualTo("42");
    }

    @Test
    void a_plan_that_nobody_knows_is_told_with_the_nearest() {
        assertThatThrownBy(() -> in(Scopes.of(), "plan", "RECRUITS, LEAVER_REPLACMENT"))
                .isInstanceOf(NotSetException.class)
                .hasMessage("plan \"LEAVER_REPLACMENT\" Did you mean \"LEAVER_REPLACEMENT\"?");
    }

    @Test
    void kents_needs_are_computed_from_agency_workers_and_from_the_planning_rate_of_turnover() {
        Scope kent = Scope.of(SampleMonth.of("kent-2011", "2011-04"), "recruitment-needs");
        Scope caseholders = in(in(kent, "plan-group", "CASEHOLDER"), "plan-year", "NEXT_12_MONTHS");
        Scope leavers = in(in(caseholders, "plan", "LEAVER_REPLACEMENT"), "plan-source", "LEAVERS");
        assertThat(printed(leavers, "planning-turnover")).isEqualTo("15");
        assertThat(printed(leavers, "need-formula")).isEqualTo("15% of an establishment of 375.7 fte");
        assertThat(printed(leavers, "need-computed")).isEqualTo("56.4");
        assertThat(printed(in(caseholders, "plan", "AGENCY_REPLACEMENT"), "need-formula"))
                .isEqualTo("agency workers");
        Figure.Known need = (Figure.Known) leavers.figure("need-computed");
        assertThat(need.working().formula())
                .isEqualTo("(planning rate of turnover times establishment) divided by 100");
        assertThat(need.working().rows()).hasSizeGreaterThan(100);
    }

    @Test
    void without_a_rate_the_leavers_to_come_are_not_known() {
        Scope scope = Scopes.of(line("2011-03-01", Kind.PLAN, "LEAVER_REPLACEMENT", "CASEHOLDER", null, null, 9, null));
        assertThat(printed(scope, "need-computed")).isEqualTo("[x] no planning rate is set for the group");
        assertThat(printed(scope, "need-formula")).isEqualTo("turnover times establishment");
    }
}
