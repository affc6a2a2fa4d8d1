package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class StaffingMixTest {

    static final LocalDate YEAR_BEFORE = LocalDate.parse("2010-04-30");

    static AppendixContent content(Map<Class<? extends Record>, List<? extends Record>> rows) {
        return new StaffingMix().of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), rows));
    }

    static List<String> change(AppendixContent content, int row) {
        AppendixTable table = content.table().get("staffing-mix-change");
        return List.of(0, 1, 2, 3, 4).stream()
                .map(column -> table.printed(table.rows().get(row), column))
                .toList();
    }

    @Test
    void kents_shares_come_out_of_its_posts_people_and_agency_workers() {
        AppendixContent kent = SampleMonth.content(new StaffingMix(), "kent-2016", "2016-06");
        GoldenTable.of("kent-2016", "staffing-mix").isPrintedBy(kent.table().get("staffing-mix"));
        assertThat(change(kent, 0)).containsExactly("Filled by permanent staff", "73.7", "75.5", "1.8", "−9.5");
        assertThat(change(kent, 1)).containsExactly("Filled by agency workers", "22.7", "18.3", "−4.4", "[z]");
        assertThat(change(kent, 2)).containsExactly("Not filled", "3.6", "6.2", "2.6", "[z]");
    }

    @Test
    void a_month_without_an_establishment_has_no_shares() {
        AppendixContent content = content(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4")),
                StaffMember.class, List.of(staff("DOVER", Role.SW, "1"))));
        assertThat(change(content, 0)).containsExactly("Filled by permanent staff", "[x]", "25.0", "[x]", "−60.0");
        assertThat(content.figures()).doesNotContainKey("permanentDirection").containsEntry("targetMet", false);
    }

    @Test
    void a_target_that_is_exactly_reached_is_met() {
        AppendixContent content = content(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "10"), post("DOVER", Role.SW, "10")),
                StaffMember.class,
                        java.util.stream.Stream.generate(() -> staff("DOVER", Role.SW, "1"))
                                .limit(17)
                                .toList(),
                AgencyWorker.class, List.of(agency("DOVER", Role.SW, "1"))));
        assertThat(content.figures()).containsEntry("targetMet", true);
        assertThat(content.figures().get("targetGap")).hasToString("0.0 percentage points");
        assertThat(content.figures().get("unfilled")).hasToString("10.0%");
    }

    @Test
    void more_staff_than_posts_is_no_column_below_the_axis() {
        AppendixContent content = content(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "1"), post(YEAR_BEFORE, "DOVER", Role.SW, "1")),
                StaffMember.class, List.of(staff("DOVER", Role.SW, "1"), staff("DOVER", Role.SW, "1"))));
        assertThat(content.charts().getFirst().series().get(2).values().get(1)).isNull();
        assertThat(change(content, 2)).containsExactly("Not filled", "100.0", "−100.0", "−200.0", "[z]");
    }
}
