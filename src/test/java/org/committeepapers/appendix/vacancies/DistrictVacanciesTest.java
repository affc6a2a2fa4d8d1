package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class DistrictVacanciesTest {

    static final AppendixContent KENT = SampleMonth.content(new DistrictVacancies(), "kent-2011", "2011-04");

    static AppendixTable districts(Map<Class<? extends Record>, List<? extends Record>> rows) {
        return new DistrictVacancies()
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), rows))
                .tables()
                .getFirst();
    }

    static List<String> printed(AppendixTable table, int row) {
        return java.util.stream.IntStream.range(0, 6)
                .mapToObj(column -> table.printed(table.rows().get(row), column))
                .toList();
    }

    @Test
    void kents_appendix_1_comes_out_of_its_posts_and_people() {
        GoldenTable.of("kent-2011", "appendix-1-staffing-by-district")
                .isPrintedBy(KENT.table().get("appendix-1-staffing-by-district"));
    }

    @Test
    void kents_two_headline_rates_are_those_of_the_total_row() {
        GoldenTable.of("kent-2011", "appendix-1-vacancy-level-summary")
                .isPrintedBy(KENT.table().get("appendix-1-vacancy-level-summary"));
        assertThat(KENT.figures().get("caseholderVacancyRate")).hasToString("15.1%");
    }

    @Test
    void areas_come_first_then_the_total_then_the_districts() {
        AppendixTable table = districts(Map.of());
        assertThat(table.rows())
                .extracting(row -> table.printed(row, 0))
                .containsExactly("East", "West", "Total", "Dover", "Swale", "Dartford");
        assertThat(table.rows())
                .extracting(Row::kind)
                .containsExactly(
                        Row.Kind.SUBTOTAL,
                        Row.Kind.SUBTOTAL,
                        Row.Kind.TOTAL,
                        Row.Kind.DETAIL,
                        Row.Kind.DETAIL,
                        Row.Kind.DETAIL);
    }

    @Test
    void an_areas_rate_is_that_of_its_summed_fte() {
        AppendixTable table = districts(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "10"), post("SWALE", Role.SW, "90")),
                StaffMember.class, List.of(staff("DOVER", Role.SW, "1"), staff("SWALE", Role.SW, "0.5")),
                AgencyWorker.class, List.of(agency("SWALE", Role.SW, "1"))));
        assertThat(printed(table, 0)).containsExactly("East", "100.0", "1.5", "98.5", "1.0", "97.5");
    }

    @Test
    void a_district_without_posts_has_no_rate_and_says_why() {
        AppendixTable table = districts(Map.of(StaffMember.class, List.of(staff("DOVER", Role.SW, "1"))));
        assertThat(printed(table, 3)).containsExactly("Dover", "0.0", "1.0", "[z]", "0.0", "[z]");
        assertThat(table.legend()).containsExactly("[z] not applicable: no posts in the establishment");
    }

    @Test
    void an_empty_month_is_a_table_of_noughts_and_missing_rates() {
        assertThat(printed(districts(Map.of()), 2)).containsExactly("Total", "0.0", "0.0", "[z]", "0.0", "[z]");
    }
}
