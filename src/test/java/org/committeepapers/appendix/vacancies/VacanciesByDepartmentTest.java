package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.post;

import java.math.BigDecimal;
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
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class VacanciesByDepartmentTest {

    static Post numbered(String ref, String unit, Role role) {
        return new Post(APRIL, ref, unit, role, null, BigDecimal.ONE, null, true);
    }

    static StaffMember holder(String ref, String fte) {
        return new StaffMember(
                APRIL,
                "p" + ref,
                ref,
                "DOVER",
                null,
                Role.SW,
                null,
                null,
                new BigDecimal(fte),
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

    @Test
    void wokinghams_nine_vacancies_come_out_of_its_posts_and_people() {
        AppendixContent content = SampleMonth.content(new VacanciesByDepartment(), "wokingham-2015", "2014-12");

        GoldenTable.of("wokingham-2015", "vacancies-by-department")
                .isPrintedBy(content.tables().getFirst());
        assertThat(Printing.words(content)).contains("On 31 December 2014, nobody held 9 of the social work posts.");
    }

    @Test
    void a_post_with_a_part_timer_is_not_vacant_and_one_without_a_number_is_not_counted_but_said() {
        AppendixContent content = new VacanciesByDepartment()
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                Post.class,
                                        List.of(
                                                numbered("1", "DOVER", Role.SW),
                                                numbered("2", "DOVER", Role.SW),
                                                numbered("3", "SWALE", Role.TL),
                                                numbered("4", "SWALE", Role.IRO),
                                                post("DOVER", Role.SW, "7")),
                                StaffMember.class, List.of(holder("1", "0.2")))));

        assertThat(Printing.rows(content.tables().getFirst()))
                .containsExactly(
                        List.of("Non Caseholder", "1"),
                        List.of("Dover", "1"),
                        List.of("Swale", "0"),
                        List.of("Dartford", "0"),
                        List.of("TOTAL", "2"));
        assertThat(content.tables().getFirst().notes().getFirst())
                .endsWith("is not vacant. Posts without a number are not counted: 1.");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new VacanciesByDepartment()))
                .contains("Social work vacancies by department as at 30 April 2011");
    }
}
