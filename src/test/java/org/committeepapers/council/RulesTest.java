package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    static final LocalDate MARCH = LocalDate.of(2011, 3, 31);
    static final LocalDate APRIL = LocalDate.of(2011, 4, 30);

    @TempDir
    Path parent;

    @Test
    void where_nothing_is_set_the_trades_usual_rules_hold() {
        Rules rules = ACouncil.in(parent).read().rules();
        assertThat(rules.agencyReducesVacancies(APRIL)).isEqualTo(AgencyCover.COVERING);
        assertThat(rules.twoHolders(APRIL)).isEqualTo(TwoHolders.FILL_NO_OTHER_VACANCY);
        assertThat(rules.internalMovesAreStarters(APRIL)).isFalse();
        assertThat(rules.turnoverWithout(APRIL)).isEmpty();
        assertThat(rules.leaversCompleteSince(APRIL)).isEmpty();
        assertThat(rules.annualisedQuarters(APRIL)).isFalse();
        assertThat(rules.maxSetAsidePercent(APRIL)).isEqualByComparingTo("5");
        assertThat(rules.changeWarningPercent(APRIL)).isEqualByComparingTo("5");
        assertThat(rules.fteLimits(APRIL))
                .isEqualTo(new FteLimits(
                        BigDecimal.ONE, new BigDecimal("1.2"), BigDecimal.TWO, BigDecimal.valueOf(1_000)));
    }

    @Test
    void a_plain_value_has_always_held_and_its_source_is_its_place_in_the_file() {
        Rules rules = rules("agency-reduces-vacancies: none");
        assertThat(rules.agencyReducesVacancies(LocalDate.of(1990, 1, 31))).isEqualTo(AgencyCover.NONE);
        assertThat(rules.rule(RuleForm.AGENCY_REDUCES_VACANCIES).setOn(APRIL))
                .map(Dated::source)
                .contains("council.yaml, line 35");
    }

    @Test
    void a_dated_rule_holds_from_its_day_and_the_usual_one_before() {
        Rules rules = rules("agency-reduces-vacancies: {is: all, from: 2011-04-01, source: \"Cabinet, May 2011\"}");
        assertThat(rules.agencyReducesVacancies(MARCH)).isEqualTo(AgencyCover.COVERING);
        assertThat(rules.agencyReducesVacancies(APRIL)).isEqualTo(AgencyCover.ALL);
        assertThat(rules.rule(RuleForm.AGENCY_REDUCES_VACANCIES).setOn(APRIL))
                .contains(new Dated<>(AgencyCover.ALL, LocalDate.of(2011, 4, 1), "Cabinet, May 2011"));
    }

    @Test
    void of_several_the_one_set_last_holds_whatever_their_order() {
        Rules rules = rules("max-set-aside-percent: [{is: 2, from: 2011-04-01}, {is: 7.5, from: 2010-04-01}]");
        assertThat(rules.maxSetAsidePercent(LocalDate.of(2010, 3, 31))).isEqualByComparingTo("5");
        assertThat(rules.maxSetAsidePercent(MARCH)).isEqualByComparingTo("7.5");
        assertThat(rules.maxSetAsidePercent(APRIL)).isEqualByComparingTo("2");
    }

    @Test
    void transfers_may_be_left_out_of_turnover() {
        assertThat(rules("turnover: {without: [RETIRE]}").turnoverWithout(APRIL))
                .containsExactly("RETIRE");
    }

    @Test
    void a_month_limits_and_a_number_of_years_are_read() {
        Rules rules = rules("""
                leavers-complete-since: {is: 2010-04, source: HR system}
                  fte-limits: {warn-above: 1.05, set-aside-above: 1.5, posts-above: 3, totals-above: 400}
                  internal-moves-are-starters: yes
                  two-holders: count
                  supplement-service-years: 4""");
        assertThat(rules.leaversCompleteSince(APRIL)).contains(YearMonth.of(2010, 4));
        assertThat(rules.fteLimits(APRIL).setAsideAbove()).isEqualByComparingTo("1.5");
        assertThat(rules.internalMovesAreStarters(APRIL)).isTrue();
        assertThat(rules.twoHolders(APRIL)).isEqualTo(TwoHolders.COUNT);
        assertThat(rules.supplementServiceYears(APRIL)).contains(4);
    }

    @Test
    void a_rule_that_is_none_names_its_line_and_the_nearest() {
        assertThat(faults("agency-reduce-vacancies: all"))
                .containsExactly("council.yaml, line 35: the key \"agency-reduce-vacancies\" is not known. Did you mean"
                        + " \"agency-reduces-vacancies\"?");
        assertThat(faults("agency-reduces-vacancies: al"))
                .containsExactly(
                        "council.yaml, line 35: \"agency-reduces-vacancies\" expects all or covering or none; found"
                                + " \"al\". Did you mean \"all\"?");
        assertThat(faults("turnover: {without: [TUPPE]}"))
                .containsExactly(
                        "council.yaml, line 35: turnover names \"TUPPE\", which is not among the leaving reasons."
                                + " Known are: RES_NEW_EMP, RETIRE");
        assertThat(faults("turnover: {witout: [RETIRE]}"))
                .containsExactly(
                        "council.yaml, line 35: the key \"without\" is missing; it expects a list, e.g. [A, B]",
                        "council.yaml, line 35: the key \"witout\" is not known. Did you mean \"without\"?");
        assertThat(faults("max-set-aside-percent: some"))
                .containsExactly(
                        "council.yaml, line 35: \"max-set-aside-percent\" expects a number, e.g. 85 or 7.5; found"
                                + " \"some\"");
        assertThat(faults("max-set-aside-percent: {is: 2, form: 2011-04-01}"))
                .containsExactly("council.yaml, line 35: the key \"form\" is not known. Did you mean \"from\"?");
        assertThat(faults("two-holders: [{is: count}, {is: fill-no-other-vacancy}]"))
                .containsExactly(
                        "council.yaml, line 35: the rule \"two-holders\" is set a second time from the same day");
    }

    Rules rules(String rule) {
        return with(rule).read().rules();
    }

    List<String> faults(String rule) {
        return catchThrowableOfType(CouncilFolderException.class, with(rule)::read).faults().stream()
                .map(CouncilFault::toString)
                .toList();
    }

    ACouncil with(String rule) {
        return ACouncil.in(parent).with("council.yaml", ACouncil.YAML + "rules:\n  " + rule + "\n");
    }
}
