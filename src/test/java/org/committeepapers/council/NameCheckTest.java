package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slips that were once published as wrong figures: each is refused by name.
class NameCheckTest {

    static final UsedNames USED = new UsedNames(
            Map.of(
                    NameKind.PERIOD, Set.of("leavers", "manager-reasons", "applications"),
                    NameKind.TARGET_MEASURE, Set.of("vacancy-rate", "filled-by-permanent"),
                    NameKind.APPENDIX, Set.of("district-vacancies", "staffing-mix", "recruitment-plan"),
                    NameKind.PAPER, Set.of("workforce-update"),
                    NameKind.COSTED_APPENDIX, Set.of("supplement-costs", "budget-position")),
            Map.of("recruitment-plan", Set.of("CASEHOLDER", "NQSW")),
            List.of(
                    new UsedNames.Need(NameKind.ROLE_GROUP, "CASEHOLDER", "the appendix \"staffing-mix\""),
                    new UsedNames.Need(NameKind.ROLE_GROUP, "NONCASEHOLDER", "the appendix \"district-vacancies\"")));

    @TempDir
    Path parent;

    @Test
    void a_right_folder_has_no_fault() {
        assertThat(faults(ACouncil.YAML)).isEmpty();
        assertThat(NameCheck.unmet(council(ACouncil.YAML), USED)).isEmpty();
    }

    @Test
    void a_period_that_nothing_reads() {
        assertThat(faults(ACouncil.YAML.replace("  leavers:", "  leavres:")))
                .containsExactly(
                        "council.yaml, line 21: nothing reads the period \"leavres\". Did you mean \"leavers\"?");
    }

    @Test
    void a_target_that_no_measure_has() {
        assertThat(faults(ACouncil.YAML.replace("measure: filled-by-permanent", "measure: filled-by-permanents")))
                .containsExactly("council.yaml, line 19: nothing reads the measure with a target"
                        + " \"filled-by-permanents\". Did you mean \"filled-by-permanent\"?");
    }

    @Test
    void a_role_group_under_another_name_than_the_one_that_is_counted() {
        String misnamed = ACouncil.YAML
                .replace("CASEHOLDER: {name: Caseholder", "CASE_HOLDER: {name: Caseholder")
                .replace("group: CASEHOLDER", "group: CASE_HOLDER");
        assertThat(faults(misnamed))
                .containsExactly("council.yaml, line 6: the appendix \"staffing-mix\" needs the role group"
                        + " \"CASEHOLDER\", which is not there. Is \"CASE_HOLDER\" meant to be it?");
    }

    @Test
    void a_role_group_that_is_nothing_like_the_one_that_is_counted() {
        assertThat(faults(ACouncil.YAML.replace("NONCASEHOLDER:", "MANAGER:")))
                .containsExactly("council.yaml, line 7: the appendix \"district-vacancies\" needs the role group"
                        + " \"NONCASEHOLDER\", which is not there. Is \"MANAGER\" meant to be it?");
    }

    @Test
    void a_role_group_that_the_council_does_not_have_at_all_is_no_fault_but_a_need_unmet() {
        String without = ACouncil.YAML.replace("  NONCASEHOLDER: {name: Non Caseholder, roles: [TL, PSW]}\n", "");
        assertThat(faults(without)).isEmpty();
        assertThat(NameCheck.unmet(council(without), USED))
                .extracting(UsedNames.Need::name)
                .containsExactly("NONCASEHOLDER");
    }

    @Test
    void an_appendix_and_a_paper_that_there_are_not() {
        assertThat(faults(ACouncil.YAML
                        .replace("slug: staffing-mix", "slug: stafing-mix")
                        .replace("papers: []", "papers: [work-force-updates]")))
                .containsExactly(
                        "council.yaml, line 32: there is no appendix \"stafing-mix\". Did you mean"
                                + " \"staffing-mix\"?",
                        "council.yaml, line 33: nothing reads the paper \"work-force-updates\". Did you mean"
                                + " \"workforce-update\"?");
    }

    @Test
    void a_costing_of_an_appendix_that_does_not_cost() {
        assertThat(
                        faults(
                                ACouncil.YAML
                                        + "rules: {costing: [{appendix: suplement-costs, rounding: LINES, from: 2011-04-01, source: x}]}"))
                .containsExactly("council.yaml, line 34: nothing reads the appendix that costs \"suplement-costs\"."
                        + " Did you mean \"supplement-costs\"?");
    }

    @Test
    void a_printed_code_that_its_appendix_does_not_print() {
        String named = ACouncil.YAML.replace(
                "  - {slug: staffing-mix, label: Appendix 2}",
                "  - {slug: recruitment-plan, label: Appendix 2, names: {CASEHOLDRE: Social Workers, NQSW: New}}\n"
                        + "  - {slug: staffing-mix, label: Appendix 3, names: {SW: Social Worker}}");
        assertThat(faults(named))
                .containsExactly(
                        "council.yaml, line 32: nothing reads the printed code \"CASEHOLDRE\" of recruitment-plan. Did"
                                + " you mean \"CASEHOLDER\"?",
                        "council.yaml, line 33: nothing reads the printed code \"SW\" of staffing-mix.");
    }

    @Test
    void a_kind_that_nobody_asked_about_is_not_checked() {
        assertThat(NameCheck.of(council(ACouncil.YAML), new UsedNames(Map.of(), Map.of(), List.of())))
                .isEmpty();
    }

    List<String> faults(String yaml) {
        return NameCheck.of(council(yaml), USED).stream()
                .map(CouncilFault::toString)
                .toList();
    }

    Council council(String yaml) {
        return ACouncil.in(parent).with("council.yaml", yaml).read();
    }
}
