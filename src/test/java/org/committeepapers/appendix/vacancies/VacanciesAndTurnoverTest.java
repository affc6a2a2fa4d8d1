package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.leaver;
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
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Test;

class VacanciesAndTurnoverTest {

    static final Appendix VACANCIES = Shipped.appendix("vacancies-and-turnover");

    static final LocalDate YEAR_BEFORE = LocalDate.parse("2010-04-30");

    static AppendixContent derbyshire() {
        return SampleMonth.content(VACANCIES, "derbyshire-2019", "2019-04");
    }

    static AppendixContent county(Map<Class<? extends Record>, List<? extends Record>> rows) {
        return VACANCIES.of(new MonthData(TestCouncil.county(), YearMonth.of(2011, 4), rows));
    }

    static HistoryTotal inPost(LocalDate day, String unit, String fte) {
        return new HistoryTotal(day, unit, null, "IN_POST", new BigDecimal(fte));
    }

    @Test
    void derbyshires_childrens_localities_come_out_and_the_totals_are_of_the_sums() {
        GoldenTable.of("derbyshire-2019", "childrens-establishment-vacancies-turnover")
                .corrected("Starting Point", "vacancy_rate_pct", "24.69") // E53: 2.0 of 8.1, printed padded
                .corrected("Starting Point", "agency_pct_of_sw_workforce", "24.69") // E54
                .corrected(
                        "Total", "pre_growth_bid_2017_establishment_fte", "190.2") // E55: counts a row without figure
                .corrected("Total", "starters_year_to_2018_04_30_fte", "40.0") // E56: the rows add up to it
                .corrected("Total", "starters_year_to_2017_04_30_fte", "31.4") // E57: the rows add up to it
                .corrected("Total", "vacancy_rate_pct", "33.19") // E58: mean of the rows
                .corrected("Total", "agency_pct_of_sw_workforce", "24.41") // E59: mean of the rows
                .corrected("Total", "turnover_rate_at_2019_04_30_pct", "21.0") // E60: mean of the rows
                .corrected("Total", "turnover_rate_at_2018_04_30_pct", "19.0") // E61: mean of the rows
                .corrected("Total", "turnover_rate_at_2017_04_30_pct", "12.8") // E62: mean of the rows
                .isPrintedBy(derbyshire().table().get("childrens-establishment-vacancies-turnover"));
    }

    @Test
    void derbyshires_adult_care_comes_out_with_turnover_for_the_service_as_a_whole() {
        GoldenTable.of("derbyshire-2019", "adult-care-establishment-vacancies-turnover")
                .corrected("High Peak (HP)", "vacancy_rate_pct", "4.78") // E40: truncated
                .corrected("NE/Bolsover (NE/B)", "vacancy_rate_pct", "7.99") // E42: truncated
                .corrected("South Derbyshire (SD)", "vacancy_rate_pct", "16.82") // E43: truncated
                .corrected("Total", "vacancy_rate_pct", "12.76") // E44: printed 12.7, truncated to one decimal
                .corrected("Total", "agency_pct_of_sw_workforce", "3.44") // E45: printed 3.3, the mean of the rows
                // a dash is printed where nobody started: that is none, not unknown
                .corrected("Amber Valley (AV)", "starters_year_to_2017_04_30_fte", "0")
                .corrected("Direct Care", "starters_year_to_2018_04_30_fte", "0")
                .corrected("Direct Care", "starters_year_to_2017_04_30_fte", "0")
                .isPrintedBy(derbyshire().table().get("adult-care-establishment-vacancies-turnover"));
        assertThat(derbyshire()
                        .table()
                        .get("adult-care-establishment-vacancies-turnover")
                        .legend())
                .containsExactly("[x] not available: leavers are recorded for the service as a whole");
    }

    @Test
    void what_agency_workers_exceed_and_what_had_no_posts_before_is_said() {
        AppendixTable children = derbyshire().table().get("childrens-establishment-vacancies-turnover");

        assertThat(children.notes())
                .contains("More agency workers than vacancies: High Peak (HP), Disability Services (DS).");
        assertThat(children.legend())
                .containsExactly("[z] not applicable: it had no establishment before Growth Bid 2017");
        assertThat(children.columns().get(2).heading()).isEqualTo("Before Growth Bid 2017");
    }

    @Test
    void both_definitions_stand_side_by_side_with_what_makes_the_difference() {
        assertThat(Printing.rows(derbyshire().table().get("vacancy-and-turnover-definitions"))
                        .subList(0, 4))
                .containsExactly(
                        List.of("Children's Services: vacancy, council", "89.06", "268.30", "30 April 2019", "33.19"),
                        List.of("Children's Services: vacancy, DfE", "89.06", "268.30", "30 April 2019", "33.19"),
                        List.of(
                                "Children's Services: vacancy, difference",
                                "0.00",
                                "0.00",
                                "Staff above establishment",
                                "0.00"),
                        List.of(
                                "Children's Services: turnover, council",
                                "36.60",
                                "174.08",
                                "May 2018 to April 2019",
                                "21.03"));
    }

    @Test
    void staff_above_establishment_lower_the_councils_vacancy_rate_and_not_the_departments() {
        AppendixContent content = county(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4"), post("SWALE", Role.SW, "1")),
                StaffMember.class,
                        List.of(
                                staff("DOVER", Role.SW, "1"),
                                staff("SWALE", Role.SW, "1"),
                                staff("SWALE", Role.SW, "1")),
                AgencyWorker.class, List.of(agency("DOVER", Role.SW, "1"))));

        assertThat(Printing.rows(content.table().get("vacancy-and-turnover-definitions"))
                        .subList(0, 3))
                .containsExactly(
                        List.of("A County Council: vacancy, council", "2.00", "5.00", "30 April 2011", "40.00"),
                        List.of("A County Council: vacancy, DfE", "3.00", "6.00", "30 April 2011", "50.00"),
                        List.of(
                                "A County Council: vacancy, difference",
                                "1.00",
                                "1.00",
                                "Staff above establishment",
                                "10.00"));
        assertThat(Printing.row(content.table().get("establishment-vacancies-turnover"), "Swale"))
                .startsWith("Swale", "1.00", "−1.00", "−100.00", "0.00", "0.00", "[x]", "[x]");
    }

    @Test
    void the_department_counts_leavers_on_fixed_terms_of_its_own_year_over_who_was_in_post_at_its_end() {
        LocalDate september = LocalDate.parse("2010-09-30");
        AppendixTable table = county(Map.of(
                        StaffMember.class,
                        List.of(
                                staff("DOVER", Role.SW, "8"),
                                staff(YEAR_BEFORE, "DOVER", Role.SW, "12", false, null),
                                staff(september, "DOVER", Role.SW, "20", false, null)),
                        Leaver.class,
                        List.of(
                                left("2009-10-31", Contract.PERM),
                                left("2010-09-01", Contract.TEMP),
                                left("2011-04-30", Contract.PERM))))
                .table()
                .get("vacancy-and-turnover-definitions");

        assertThat(Printing.rows(table).subList(3, 7))
                .containsExactly(
                        List.of(
                                "A County Council: turnover, council",
                                "1.00",
                                "10.00",
                                "May 2010 to April 2011",
                                "10.00"),
                        List.of(
                                "A County Council: turnover, council's leavers over in post at the end",
                                "1.00",
                                "8.00",
                                "May 2010 to April 2011",
                                "12.50"),
                        List.of(
                                "A County Council: turnover, DfE",
                                "2.00",
                                "20.00",
                                "October 2009 to September 2010",
                                "10.00"),
                        List.of("A County Council: turnover, difference", "1.00", "10.00", "Base and year", "0.00"));
    }

    @Test
    void what_was_not_sent_is_missing_of_the_rates_that_need_it_and_the_parts_that_are_known_stay() {
        AppendixTable table = county(Map.of(StaffMember.class, List.of(staff("DOVER", Role.SW, "8"))))
                .table()
                .get("vacancy-and-turnover-definitions");

        assertThat(Printing.rows(table))
                .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(4))
                .containsExactly(
                        "[x] [x] [x]",
                        "[x] [x] [x]",
                        "[x] [x] [x]",
                        "[x] [x] [x]",
                        "[x] 8.00 [x]",
                        "[x] [x] [x]",
                        "[x] [x] [x]");
        assertThat(table.legend())
                .containsExactly(
                        "[x] not available: extract of establishment of April 2011 was not sent",
                        "[x] not available: extract of leavers was not sent",
                        "[x] not available: the fte in post at the end of the year is not on record",
                        "[x] not available: the fte in post at the start of the period is not on record");
    }

    static Leaver left(String day, Contract contract) {
        return new Leaver(
                "left on " + day,
                LocalDate.parse(day),
                "DOVER",
                Role.SW,
                null,
                null,
                BigDecimal.ONE,
                contract,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void turnover_divides_by_the_mean_of_start_and_end_and_the_total_by_the_sum_of_the_means() {
        AppendixContent content = county(Map.of(
                Post.class, List.of(post("DOVER", Role.SW, "4")),
                StaffMember.class,
                        List.of(
                                staff("DOVER", Role.SW, "1"),
                                staff("DOVER", Role.SW, "1"),
                                staff("DARTFORD", Role.SW, "1"),
                                staff(YEAR_BEFORE, "DOVER", Role.SW, "1", false, null),
                                staff(YEAR_BEFORE, "DARTFORD", Role.SW, "1", false, null)),
                Leaver.class, List.of(leaver("2010-05-31", Role.SW, null, null, null))));

        AppendixTable table = content.table().get("establishment-vacancies-turnover");
        assertThat(Printing.row(table, "Dover").get(6)).isEqualTo("66.7");
        assertThat(Printing.row(table, "Swale").get(6)).isEqualTo("[z]");
        assertThat(Printing.row(table, "Dartford").get(6)).isEqualTo("0.0");
        assertThat(Printing.row(table, "Total").get(6)).isEqualTo("40.0");
        assertThat(Printing.row(table, "Total").get(8)).isEqualTo("[x]");
        assertThat(table.legend())
                .containsExactly(
                        "[x] not available: extract of agency workers of April 2011 was not sent",
                        "[x] not available: extract of starters was not sent",
                        "[x] not available: leavers are not on record for the whole period",
                        "[z] not applicable: no posts in the establishment",
                        "[z] not applicable: nobody was in post");
    }

    @Test
    void without_staff_at_the_start_there_is_no_turnover() {
        AppendixContent content = county(Map.of(
                StaffMember.class, List.of(staff(APRIL, "DOVER", Role.SW, "1", false, null)),
                HistoryTotal.class, List.of(inPost(YEAR_BEFORE, "DOVER", "3")),
                Leaver.class, List.of(leaver("2010-05-31", Role.SW, null, null, null))));

        AppendixTable table = content.table().get("establishment-vacancies-turnover");
        assertThat(Printing.row(table, "Dover").get(6)).isEqualTo("50.0");
        assertThat(Printing.row(table, "Total").get(6)).isEqualTo("[x]");
        assertThat(table.legend())
                .contains("[x] not available: the fte in post at the start of the period is not on record");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(VACANCIES))
                .contains("Establishment, vacancies and turnover by locality as at 30 April 2011")
                .contains("A County Council: the vacancy rate is not known: "
                        + "extract of establishment of April 2011 was not sent.");
        assertThat(Printing.words(derbyshire()))
                .contains("In Children's Services, of the posts 33.19% were vacant on 30 April 2019.")
                .contains("Turnover in the 12 months before was 21.0% in Children's Services.");
    }
}
