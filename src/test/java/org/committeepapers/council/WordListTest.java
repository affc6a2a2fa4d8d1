package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {

    @TempDir
    Path parent;

    @Test
    void an_entry_says_what_its_keys_say_and_nothing_where_they_are_left_out() {
        Council council = with("""
                {slug: campaign-results, label: Appendix 2, lines: [{measure: visitors, label: Visitors},
                      {measure: visitors-share, site: Google, label: Share}]}""").read();
        assertThat(council.list("campaign-results", "lines"))
                .containsExactly(
                        Map.of("measure", "visitors", "label", "Visitors"),
                        Map.of("measure", "visitors-share", "site", "Google", "label", "Share"));
        assertThat(council.list("campaign-results", "footnotes")).isEmpty();
        assertThat(council.list("no-such-appendix", "lines")).isEmpty();
    }

    @Test
    void a_list_of_another_appendix_and_a_misspelt_key_are_named_with_the_nearest() {
        assertThat(faults("{slug: scorecard, label: Appendix 2, footnote: [{footnote: 1, meaning: Weekly}]}"))
                .containsExactly(
                        "council.yaml, line 32: the key \"footnote\" is not known. Did you mean \"footnotes\"?");
        assertThat(faults("{slug: staffing-mix, label: Appendix 2, footnotes: [{footnote: 1, meaning: Weekly}]}"))
                .containsExactly(
                        "council.yaml, line 32: the key \"footnotes\" is not known. Known keys: slug, required,"
                                + " label, names");
        assertThat(faults("{slug: scorecard, label: Appendix 2, footnotes: [{footnote: 1, meanings: Weekly}]}"))
                .containsExactly(
                        "council.yaml, line 32: the key \"meaning\" is missing; it expects a text",
                        "council.yaml, line 32: the key \"meanings\" is not known. Did you mean \"meaning\"?");
    }

    @Test
    void a_measure_of_a_campaign_is_one_of_those_there_are() {
        assertThat(faults("{slug: campaign-results, label: A, lines: [{measure: visitor-share, label: Share}]}"))
                .containsExactly("council.yaml, line 32: there is no measure \"visitor-share\". Did you mean"
                        + " \"visitors-share\"?");
    }

    @Test
    void a_measure_of_success_names_a_role_group_of_the_council() {
        assertThat(faults("{slug: success-measures, label: A, measures: [{kind: K, measure: M, is: leavers,"
                        + " group: CASEHOLDERS}]}"))
                .containsExactly("council.yaml, line 32: a list names \"CASEHOLDERS\", which is not among the role"
                        + " groups. Did you mean \"CASEHOLDER\"?");
    }

    @Test
    void indicators_are_those_that_the_reference_file_defines() {
        ACouncil council = ACouncil.in(parent)
                .with("reference/indicator-definitions.csv", "indicator_code,label\nFILLED,Posts filled\n")
                .with(
                        "council.yaml",
                        ACouncil.YAML + "indicator-sums: [{indicator: FILLED, is: {less: [100, UNFILED]}}]\n");
        assertThat(faults(council))
                .containsExactly("council.yaml, line 34: a list names \"UNFILED\", which"
                        + " reference/indicator-definitions.csv does not define. Did you mean \"FILLED\"?");
    }

    @Test
    void a_sum_is_of_what_it_says_it_is_of() {
        Council council = ACouncil.in(parent)
                .with("reference/indicator-definitions.csv", "indicator_code,label\nA,a\nB,b\n")
                .with("council.yaml", ACouncil.YAML + "indicator-sums: [{indicator: A, is: {less: [100, B]}}]\n")
                .read();
        assertThat(council.indicatorSums())
                .containsExactly(new IndicatorFormula("A", IndicatorFormula.Operation.LESS, List.of("100", "B")));
        assertThat(faults(ACouncil.in(parent)
                        .with(
                                "council.yaml",
                                ACouncil.YAML + "indicator-sums: [{indicator: A, is: {plus: [A, B]}}]\n")))
                .containsExactly(
                        "council.yaml, line 34: the key \"sum\" is missing; it expects a list, e.g. [100, A, B]",
                        "council.yaml, line 34: the key \"plus\" is not known. Known keys: less, sum");
    }

    @Test
    void a_grade_of_pay_is_one_of_the_pay_scales() {
        ACouncil council = ACouncil.in(parent)
                .with("reference/pay-scales.csv", "grade,point,salary_gbp\nKR9,1,25000\n")
                .with("council.yaml", ACouncil.YAML + """
                        pay:
                          source: Report
                          own-name: KCC
                          levels: [{level: EXP, name: Experienced, key: experienced, grade: KR99}]
                        """);
        assertThat(faults(council))
                .containsExactly("council.yaml, line 37: pay names \"KR99\", which is no grade of"
                        + " reference/pay-scales.csv. Did you mean \"KR9\"?");
    }

    ACouncil with(String entry) {
        return ACouncil.in(parent)
                .with("council.yaml", ACouncil.YAML.replace("{slug: staffing-mix, label: Appendix 2}", entry));
    }

    List<String> faults(String entry) {
        return faults(with(entry));
    }

    static List<String> faults(ACouncil council) {
        return catchThrowableOfType(CouncilFolderException.class, council::read).faults().stream()
                .map(CouncilFault::toString)
                .toList();
    }
}
