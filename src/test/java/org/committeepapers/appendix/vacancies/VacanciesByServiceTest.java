package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class VacanciesByServiceTest {

    @Test
    void hertfordshires_quadrants_come_out_of_its_posts_people_and_agency_workers() {
        AppendixContent content = SampleMonth.content(new VacanciesByService(), "hertfordshire-2004", "2004-04");

        GoldenTable.of("hertfordshire-2004", "vacancies-by-quadrant-and-service")
                // the paper's last row has no label
                .corrected("Total (unlabelled)", "quadrant", "Total")
                .isPrintedBy(content.tables().getFirst());
        assertThat(content.figures())
                .containsEntry("establishment", "211")
                .containsEntry("inPost", "128")
                .containsEntry("vacancies", "83")
                .containsEntry("agency", "18");
        // E30: the paper says 33, which no base in its table gives
        assertThat(content.figures().get("vacancyRate")).hasToString("39.3%");
    }

    @Test
    void a_council_without_services_is_one_block_and_more_people_than_posts_are_vacancies_below_zero() {
        AppendixContent content = new VacanciesByService()
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                Post.class, List.of(post("DOVER", Role.SW, "1"), post("SWALE", Role.TL, "1")),
                                StaffMember.class, List.of(staff("DOVER", Role.SW, "1")),
                                AgencyWorker.class, List.of(agency("DOVER", Role.SW, "1")))));

        assertThat(content.tables().getFirst().columns().get(1).key()).isEqualTo("a_county_council_establishment");
        assertThat(Printing.rows(content.tables().getFirst()))
                .containsExactly(
                        List.of("Dover", "1", "1", "1", "−1"),
                        List.of("Swale", "0", "0", "0", "0"),
                        List.of("Dartford", "0", "0", "0", "0"),
                        List.of("Total", "1", "1", "1", "−1"));
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new VacanciesByService()))
                .contains("Vacancies by quadrant and service as at 30 April 2011");
    }
}
