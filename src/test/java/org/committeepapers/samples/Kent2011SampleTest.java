package org.committeepapers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class Kent2011SampleTest {

    private static final Set<String> CASEHOLDERS = Set.of("NQSW", "SW", "SP");

    private final List<Map<String, String>> posts = SampleFiles.csv("kent-2011/2011-04/establishment.csv");
    private final List<Map<String, String>> staff = SampleFiles.csv("kent-2011/2011-04/staff-in-post.csv");
    private final List<Map<String, String>> agency =
            SampleFiles.csv("kent-2011/2011-04/kent-2011_agency-workers_2011-04.csv");

    Kent2011SampleTest() throws IOException {}

    @Test
    void every_district_adds_up_to_the_six_base_figures_of_appendix_1() {
        int districts = 0;
        for (Map<String, String> row : Golden.rows(Kent2011.STAFFING)) {
            if (Kent2011.areas().containsKey(row.get("district"))) {
                districts++;
                assertRow(row, row.get("district"), Units.code(row.get("district"))::equals);
            }
        }
        assertThat(districts).isEqualTo(15);
    }

    @Test
    void the_districts_of_an_area_add_up_to_its_row_and_all_to_the_total() {
        for (Map<String, String> row : Golden.rows(Kent2011.STAFFING)) {
            String name = row.get("district");
            if (!Kent2011.areas().containsKey(name)) {
                List<String> units = Kent2011.areas().entrySet().stream()
                        .filter(district ->
                                name.equals("Total") || district.getValue().equals(name))
                        .map(district -> Units.code(district.getKey()))
                        .toList();
                assertRow(row, name, units::contains);
            }
        }
    }

    @Test
    void corporate_parenting_has_posts_people_and_agency_workers_that_must_not_count() {
        assertThat(posts)
                .filteredOn(row -> row.get("unit_code").startsWith("CP_"))
                .hasSize(16)
                .allMatch(row -> row.get("in_scope").equals("N"));
        assertThat(staff).anyMatch(row -> row.get("unit_code").startsWith("CP_"));
        assertThat(agency).anyMatch(row -> row.get("unit_code").startsWith("CP_"));
    }

    @Test
    void the_overseas_recruits_of_the_trend_are_still_in_post() {
        assertThat(SampleFiles.sum(
                        staff, "fte", row -> row.get("overseas_recruit").equals("Y")))
                .isEqualByComparingTo("92");
    }

    @Test
    void the_history_holds_the_trends_of_appendices_2_and_3() throws IOException {
        List<List<String>> printed = new ArrayList<>();
        Kent2011.TRENDS.forEach((group, table) -> Golden.rows(table).forEach(row -> {
            printed.add(List.of(group, "IN_POST", row.get("actual_fte")));
            printed.add(List.of(group, "OVERSEAS", row.get("overseas_fte")));
            printed.add(List.of(group, "AGENCY", row.get("agency_fte")));
        }));
        List<Map<String, String>> history = SampleFiles.csv("kent-2011/reference/history-totals.csv");
        assertThat(history)
                .map(row -> List.of(row.get("role_group"), row.get("measure"), row.get("value")))
                .isEqualTo(printed);
        assertThat(history).first().extracting(row -> row.get("period_end")).isEqualTo("2010-09-30");
        assertThat(history).last().extracting(row -> row.get("period_end")).isEqualTo("2011-03-31");
    }

    @Test
    void nobody_works_more_than_full_time_and_no_date_comes_before_the_one_it_follows() {
        assertThat(staff).allSatisfy(row -> {
            assertThat(Golden.figure(row, "fte")).isBetween(new BigDecimal("0.01"), BigDecimal.ONE);
            assertThat(List.of(
                            row.get("continuous_service_date"),
                            row.get("social_worker_start_date"),
                            row.get("role_start_date"),
                            row.get("period_end")))
                    .isSorted();
        });
        assertThat(staff).map(row -> row.get("person_ref")).doesNotHaveDuplicates();
    }

    private void assertRow(Map<String, String> row, String name, Predicate<String> units) {
        for (Kent2011.Group group : Kent2011.Group.values()) {
            Predicate<Map<String, String>> here = line -> units.test(line.get("unit_code"))
                    && CASEHOLDERS.contains(line.get("role")) == (group == Kent2011.Group.CASEHOLDER);
            assertThat(SampleFiles.sum(posts, "budgeted_fte", here))
                    .as("establishment of %s", name)
                    .isEqualByComparingTo(row.get(group.establishment));
            assertThat(SampleFiles.sum(staff, "fte", here))
                    .as("in post of %s", name)
                    .isEqualByComparingTo(row.get(group.inPost));
            assertThat(SampleFiles.sum(agency, "fte", here))
                    .as("agency of %s", name)
                    .isEqualByComparingTo(row.get(group.agency));
        }
    }
}
