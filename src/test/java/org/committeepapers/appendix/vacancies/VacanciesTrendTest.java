package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.post;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Post;
import org.junit.jupiter.api.Test;

class VacanciesTrendTest {

    static HistoryTotal total(String day, String unit, String measure, String fte) {
        return new HistoryTotal(LocalDate.parse(day), unit, null, measure, new BigDecimal(fte));
    }

    @Test
    void derbyshires_vacancies_come_out_of_totals_and_extracts_and_say_what_is_left_out() {
        AppendixContent content = SampleMonth.content(new VacanciesTrend(), "derbyshire-2019", "2019-04");

        GoldenTable.of("derbyshire-2019", "vacancies-trend")
                .isPrintedBy(content.tables().getFirst());
        assertThat(content.charts().getFirst().altText())
                .isEqualTo("Change over time, 30 April 2017 to 30 April 2019. Vacancies rose from 24.9 to 89.1 fte; "
                        + "highest 89.1 fte (30 April 2019), lowest 24.9 fte (30 April 2017).");
        assertThat(Printing.words(content)).contains("Agency workers of 65.50 fte left 23.56 fte filled by nobody.");
    }

    @Test
    void a_unit_counts_only_where_both_its_posts_and_its_staff_are_on_record() {
        AppendixContent content = new VacanciesTrend()
                .of(new MonthData(
                        TestCouncil.county(),
                        YearMonth.of(2011, 4),
                        Map.of(
                                Post.class, List.of(post("DOVER", Role.SW, "4")),
                                HistoryTotal.class,
                                        List.of(
                                                total("2010-04-30", "DOVER", "ESTABLISHMENT", "4"),
                                                total("2010-04-30", "DOVER", "IN_POST", "3.5"),
                                                total("2010-04-30", "SWALE", "ESTABLISHMENT", "9")))));

        assertThat(Printing.rows(content.tables().getFirst()))
                .containsExactly(
                        List.of("30 April 2009", "[x]", "excluded", "excluded", "[x]", "[x]"),
                        List.of("30 April 2010", "0.50", "excluded", "excluded", "[x]", "[x]"),
                        List.of("30 April 2011", "4.00", "included", "included", "0.00", "4.00"));
        assertThat(content.tables().getFirst().columns())
                .map(column -> column.heading())
                .contains("Swale", "Dartford")
                .doesNotContain("Dover");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new VacanciesTrend()))
                .contains("A County Council: vacancies, 30 April 2009 to 30 April 2011");
    }
}
