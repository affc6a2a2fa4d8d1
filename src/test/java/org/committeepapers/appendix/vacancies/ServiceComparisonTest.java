package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.post;

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
import org.committeepapers.staging.Post;
import org.junit.jupiter.api.Test;

class ServiceComparisonTest {

    @Test
    void derbyshires_services_stand_side_by_side() {
        AppendixContent content = SampleMonth.content(new ServiceComparison(), "derbyshire-2019", "2019-04");

        GoldenTable.of("derbyshire-2019", "comparison-childrens-and-adults")
                .corrected("Vacancy rate", "childrens_services", "33.19") // E58: mean of the rows
                .corrected("Vacancy rate", "adult_care", "12.76") // E44: truncated to one decimal
                .corrected("Turnover rate", "childrens_services", "21.0") // E60: mean of the rows
                .isPrintedBy(content.tables().getFirst());
        assertThat(Printing.words(content))
                .contains("In Children's Services, 33.2% of posts are vacant and turnover is 21.0%. "
                        + "In Adult Care, 12.8% of posts are vacant and turnover is 7.8%.");
    }

    @Test
    void of_localities_with_as_many_vacancies_the_first_printed_is_named() {
        AppendixContent content = county(post("SWALE", Role.SW, "2"), post("DOVER", Role.SW, "2"));

        assertThat(Printing.rows(content.tables().getFirst()).subList(4, 6))
                .containsExactly(
                        List.of("Highest vacancies", "2.00", "fte"),
                        List.of("Locality with highest vacancies", "Dover", "[z]"));
    }

    @Test
    void where_no_locality_has_vacancies_none_is_named() {
        assertThat(Printing.rows(county().tables().getFirst()))
                .containsExactly(
                        List.of("Vacancy rate", "[z]", "pct"),
                        List.of("Turnover rate", "[x]", "pct"),
                        List.of("Establishment", "0.00", "fte"),
                        List.of("Agency workers", "0.00", "fte"),
                        List.of("Highest vacancies", "[z]", "fte"),
                        List.of("Locality with highest vacancies", "[z]", "[z]"));
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new ServiceComparison()))
                .contains("Vacancies and turnover, services compared, as at 30 April 2011")
                .contains("In A County Council, there are no posts.");
    }

    static AppendixContent county(Post... posts) {
        return new ServiceComparison()
                .of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), Map.of(Post.class, List.of(posts))));
    }
}
