package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.GoldenTable;
import org.committeepapers.Printing;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Column;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class VacanciesTrendTest {

    static final Appendix TREND = Shipped.appendix("vacancies-trend");

    static HistoryTotal total(String day, String unit, String measure, String fte) {
        return new HistoryTotal(LocalDate.parse(day), unit, null, measure, new BigDecimal(fte));
    }

    @Test
    void derbyshires_vacancies_come_out_of_totals_and_extracts_and_say_what_is_left_out() {
        AppendixContent content = SampleMonth.content(TREND, "derbyshire-2019", "2019-04");

        GoldenTable.of("derbyshire-2019", "vacancies-trend")
                .isPrintedBy(content.tables().getFirst());
        assertThat(content.charts().getFirst().altText())
                .isEqualTo("Change over time, 30 April 2017 to 30 April 2019. Vacancies rose from 24.9 to 89.1 fte; "
                        + "highest 89.1 fte (30 April 2019), lowest 24.9 fte (30 April 2017).");
        assertThat(Printing.words(content)).contains("Agency workers of 65.50 fte left 23.56 fte filled by nobody.");
    }

    static AppendixTable april(Map<Class<? extends Record>, List<? extends Record>> rows) {
        return TREND.of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), rows))
                .tables()
                .getFirst();
    }

    static Map<Class<? extends Record>, List<? extends Record>> fourPostsInDover(HistoryTotal... typedIn) {
        return Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4")),
                StaffMember.class, List.of(staff("DOVER", Role.SW, "1")),
                AgencyWorker.class, List.of(agency("DOVER", Role.SW, "2")),
                HistoryTotal.class, List.of(typedIn));
    }

    @Test
    void a_unit_counts_only_where_both_its_posts_and_its_staff_are_on_record() {
        AppendixTable table = april(fourPostsInDover(
                total("2010-04-30", "DOVER", "ESTABLISHMENT", "4"),
                total("2010-04-30", "DOVER", "IN_POST", "3.5"),
                total("2010-04-30", "SWALE", "ESTABLISHMENT", "9")));

        assertThat(table.columns())
                .extracting(Column::key)
                .containsExactly("as_at", "vacancies_fte", "swale", "dartford", "agency_fte", "net_unfilled_fte");
        assertThat(Printing.rows(table))
                .containsExactly(
                        List.of("30 April 2009", "[x]", "[x]", "[x]", "[x]", "[x]"),
                        List.of("30 April 2010", "0.50", "excluded", "excluded", "[x]", "[x]"),
                        List.of("30 April 2011", "3.00", "included", "included", "2.00", "1.00"));
    }

    @Test
    void more_people_than_posts_are_told_without_a_sign() {
        AppendixContent content = TREND.of(new MonthData(
                TestCouncil.county(),
                YearMonth.of(2011, 4),
                Map.of(
                        Post.class, List.of(post("DOVER", Role.SW, "1")),
                        StaffMember.class, List.of(staff("DOVER", Role.SW, "1.5")),
                        AgencyWorker.class, List.of(agency("DOVER", Role.SW, "0.25")))));

        assertThat(content.lead())
                .isEqualTo("On 30 April 2011, A County Council had 0.50 fte more in post than its establishment. "
                        + "Agency workers of 0.25 fte left 0.75 fte more at work than the establishment.");
    }

    @Test
    void totals_typed_in_for_the_whole_council_leave_no_unit_out() {
        AppendixTable table = april(fourPostsInDover(
                total("2010-04-30", null, "ESTABLISHMENT", "9"), total("2010-04-30", null, "IN_POST", "7")));

        assertThat(Printing.rows(table).get(1)).containsExactly("30 April 2010", "2.00", "[x]", "[x]");
    }

    @Test
    void extracts_of_an_earlier_month_go_before_totals() {
        LocalDate before = LocalDate.parse("2010-04-30");
        AppendixTable table = april(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4"), post(before, "DOVER", Role.SW, "3")),
                StaffMember.class,
                        List.of(staff("DOVER", Role.SW, "1"), staff(before, "DOVER", Role.SW, "1", false, null)),
                AgencyWorker.class, List.of(agency(before, "DOVER", Role.SW, "0.5")),
                HistoryTotal.class, List.of(total("2010-04-30", "DOVER", "ESTABLISHMENT", "9"))));

        assertThat(Printing.rows(table).get(1)).containsExactly("30 April 2010", "2.00", "0.50", "1.50");
    }

    @Test
    void without_totals_typed_in_earlier_dates_are_not_known_and_no_unit_is_said_to_be_left_out() {
        AppendixTable table = april(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4")),
                StaffMember.class, List.of(staff("DOVER", Role.SW, "1"))));

        assertThat(Printing.rows(table))
                .containsExactly(
                        List.of("30 April 2009", "[x]", "[x]", "[x]"),
                        List.of("30 April 2010", "[x]", "[x]", "[x]"),
                        List.of("30 April 2011", "3.00", "[x]", "[x]"));
        assertThat(table.legend())
                .contains(
                        "[x] not available: reference file history totals was not sent",
                        "[x] not available: extract of agency workers of April 2011 was not sent");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(TREND))
                .contains("A County Council: vacancies, 30 April 2009 to 30 April 2011")
                .contains("The vacancies of A County Council on 30 April 2011 are not known: "
                        + "extract of establishment of April 2011 was not sent");
    }
}
