package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {

    /// The columns of the extracts as they are laid down for councils.
    static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("establishment", "period_end post_ref unit_code role grade budgeted_fte funding in_scope"),
            Map.entry(
                    "staff-in-post",
                    "period_end person_ref post_ref unit_code job_title role grade spine_point fte contract"
                            + " role_start_date social_worker_start_date continuous_service_date overseas_recruit nqsw"
                            + " qualification_date uk_experience_start absent"),
            Map.entry(
                    "agency-workers", "period_end assignment_ref unit_code role fte covers weekly_cost_gbp start_date"),
            Map.entry(
                    "leavers",
                    "person_ref leave_date unit_code role job_title grade fte contract role_start_date"
                            + " continuous_service_date hr_reason_code manager_reason destination quote quote_cleared"),
            Map.entry("history-totals", "period_end unit_code role_group measure value"),
            Map.entry(
                    "starters",
                    "person_ref status offer_date start_date expected_start_date unit_code role"
                            + " job_title grade fte route internal cohort expected_qualification_date"),
            Map.entry(
                    "adverts",
                    "advert_ref open_date close_date unit_code role grade posts system cost_gbp" + " applications"),
            Map.entry(
                    "applications",
                    "application_ref advert_ref role applied_date shortlisted_date interview_date"
                            + " offer_date accepted_date declined_date decline_reason internal nqsw source"),
            Map.entry(
                    "pay-scales",
                    "valid_from grade level_label point salary_gbp is_min is_max in_use" + " accelerated_start role"),
            Map.entry(
                    "market-comparators",
                    "survey_date authority level element min_value max_value unit condition_text"
                            + " use_in_mean frequency"),
            Map.entry(
                    "indicators",
                    "period_end frequency indicator_code unit_code numerator denominator value" + " source_series"),
            Map.entry(
                    "campaign-results",
                    "week_end campaign site advert spend_to_date_gbp clicks_to_date visitors_to_date"
                            + " applications_in_week responses_to_date"),
            Map.entry(
                    "targets-and-plan", "set_on kind measure group_code source period value value_max unit comparison"),
            Map.entry(
                    "cost-assumptions",
                    "paper_ref line_order table section line quantity_source quantity rate_gbp factor"
                            + " on_cost_pct budget_gbp funding_kind year quantity_unit"),
            Map.entry(
                    "actions",
                    "action_ref priority_no priority_title action_short timescale due_date lead_role"
                            + " status status_text"),
            Map.entry(
                    "indicator-definitions",
                    "indicator_code label better unit decimals target amber_limit red_limit band_note"
                            + " footnote display_order block tolerance"),
            Map.entry("paper-facts", "paper_ref key value unit note"));

    static final Set<String> NEVER_STORED = Set.of("quote", "quote_cleared");

    static final Set<String> OF_A_PERSON = Set.of(
            "accepted_date",
            "application_ref",
            "applied_date",
            "assignment_ref",
            "continuous_service_date",
            "declined_date",
            "expected_qualification_date",
            "expected_start_date",
            "interview_date",
            "job_title",
            "leave_date",
            "offer_date",
            "person_ref",
            "post_ref",
            "qualification_date",
            "quote",
            "role_start_date",
            "shortlisted_date",
            "social_worker_start_date",
            "start_date",
            "uk_experience_start");

    static List<Layout<?>> layouts() {
        return Layouts.list();
    }

    @Test
    void every_layout_that_councils_send_is_registered() {
        assertThat(Layouts.list()).extracting(Layout::name).containsExactlyInAnyOrderElementsOf(COLUMNS.keySet());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_columns_stand_in_their_order(Layout<?> layout) {
        assertThat(String.join(" ", layout.fields().stream().map(Field::name).toList()))
                .isEqualTo(COLUMNS.get(layout.name()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_column_but_the_quotes_is_a_component_of_the_record(Layout<?> layout) {
        assertThat(layout.fields().stream().map(Field::name).filter(name -> !NEVER_STORED.contains(name)))
                .containsExactlyElementsOf(Arrays.stream(layout.rowType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(LayoutsTest::snakeCase)
                        .filter(name -> !name.equals("cleared_quote"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_relates_to_a_person_is_masked(Layout<?> layout) {
        assertThat(layout.fields())
                .allSatisfy(field -> assertThat(field.privacy() == Field.Privacy.MASKED)
                        .as(field.name())
                        .isEqualTo(OF_A_PERSON.contains(field.name())));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_layout_is_found_by_its_name_and_its_record(Layout<?> layout) {
        assertThat(Layouts.find(layout.name())).containsSame(layout);
        assertThat(Layouts.of(layout.rowType())).isSameAs(layout);
    }

    @Test
    void every_kind_of_issue_is_a_record_whose_rule_is_its_name() {
        var issues = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.committeepapers.staging", "org.committeepapers.month")
                        .stream()
                        .filter(type -> type.isAssignableTo(Issue.class) && !type.isInterface())
                        .toList();
        assertThat(issues).hasSizeGreaterThan(20).allSatisfy(type -> {
            assertThat(type.isRecord())
                    .as("%s has to be a record", type.getName())
                    .isTrue();
            assertThat(type.tryGetMethod("rule"))
                    .as("%s inherits its rule, so that it is its name", type.getName())
                    .isEmpty();
        });
        assertThat(new org.committeepapers.staging.issue.NotUtf8(null).rule()).isEqualTo("not-utf8");
        assertThat(new org.committeepapers.staging.issue.TwoRowsForOnePost(null).rule())
                .isEqualTo("two-rows-for-one-post");
    }

    static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
