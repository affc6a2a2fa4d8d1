package org.committeepapers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class Derbyshire2019SampleTest {

    private static final String UNIT = "Structure Level 5";
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final List<Map<String, String>> posts = SampleFiles.xlsx("derbyshire-2019/2019-04/establishment.xlsx", 3);
    private final List<Map<String, String>> staff = SampleFiles.xlsx("derbyshire-2019/2019-04/staff-in-post.xlsx", 4);
    private final List<Map<String, String>> agency = SampleFiles.xlsx("derbyshire-2019/2019-04/agency-workers.xlsx", 4);

    Derbyshire2019SampleTest() throws IOException {}

    @Test
    void every_locality_adds_up_to_its_printed_establishment_vacancies_and_agency() {
        for (DerbyshireService service : DerbyshireService.values()) {
            for (Map<String, String> row : service.localities()) {
                Predicate<Map<String, String>> here = line -> line.get(UNIT).equals(service.structureLevel(row));
                BigDecimal established = SampleFiles.sum(posts, "Planned FTE", here);
                BigDecimal inPost = SampleFiles.sum(staff, "Contract FTE", here);

                assertThat(established).isEqualByComparingTo(row.get("current_establishment_fte"));
                assertThat(established.subtract(inPost)).isEqualByComparingTo(row.get("vacancies_fte"));
                assertThat(SampleFiles.sum(agency, "WTE", here))
                        .isEqualByComparingTo(row.get("agency_within_vacancies_fte"));
            }
        }
        assertThat(SampleFiles.sum(staff, "Contract FTE", row -> row.get(UNIT).startsWith("CS")))
                .isEqualByComparingTo("179.24");
        assertThat(SampleFiles.sum(staff, "Contract FTE", row -> row.get(UNIT).startsWith("AC")))
                .isEqualByComparingTo("203.02");
    }

    @Test
    void child_protection_rounds_to_every_printed_share_and_cumulative_share() {
        assertShares(
                "CS",
                DerbyshireService.CHILDREN,
                List.of("52.3", "73.6", "82.7", "87.7", "97.3", "99.4", "100.0", "100.0"));
    }

    @Test
    void adult_care_rounds_to_every_printed_share_and_cumulative_share() {
        assertShares(
                "AC",
                DerbyshireService.ADULTS,
                List.of("51.0", "69.0", "77.0", "86.0", "95.0", "98.0", "99.0", "100.0"));
    }

    @Test
    void posts_of_the_growth_bid_are_those_beyond_the_establishment_of_before() {
        Map<String, String> highPeak = DerbyshireService.CHILDREN.localities().getFirst();

        assertThat(SampleFiles.sum(
                        posts,
                        "Planned FTE",
                        row -> row.get(UNIT).equals("CS - High Peak")
                                && row.get("Funding Source").equals("Core Budget")))
                .isEqualByComparingTo(highPeak.get("pre_growth_bid_2017_establishment_fte"));
    }

    @Test
    void dates_arrive_as_text_and_as_numbers() {
        assertThat(staff).allSatisfy(row -> {
            assertThat(row.get("Start Date In Position")).matches("\\d\\d/\\d\\d/\\d{4}");
            assertThat(row.get("Social Worker Since")).matches("\\d{5}");
            assertThat(row.get("Snapshot Date")).isEqualTo("43585");
            assertThat(day(row.get("Cont Serv Date"))).isBeforeOrEqualTo(day(row.get("Social Worker Since")));
            assertThat(day(row.get("Social Worker Since")))
                    .isBeforeOrEqualTo(LocalDate.parse(row.get("Start Date In Position"), Wording.UK_DATES));
        });
    }

    /// @param cumulative after the first band
    private void assertShares(String prefix, DerbyshireService service, List<String> cumulative) {
        List<Map<String, String>> people =
                staff.stream().filter(row -> row.get(UNIT).startsWith(prefix)).toList();
        BigDecimal total = SampleFiles.sum(people, "Contract FTE", row -> true);
        List<Integer> ends = List.of(1, 2, 4, 6, 10, 15, 20, 25, 100);
        List<Map<String, String>> printed = Golden.rows("derbyshire-2019/staff-stability");
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            int from = i == 0 ? 0 : ends.get(i - 1);
            int under = ends.get(i);
            BigDecimal here = SampleFiles.sum(people, "Contract FTE", row -> years(row) >= from && years(row) < under);
            reached = reached.add(here);

            String share = printed.get(i).get(service.columns + "_pct");
            assertThat(percent(here, total)).isEqualTo(share);
            assertThat(percent(reached, total)).isEqualTo(i == 0 ? share : cumulative.get(i - 1));
        }
    }

    private static int years(Map<String, String> row) {
        return Period.between(day(row.get("Social Worker Since")), Derbyshire2019.AS_AT)
                .getYears();
    }

    private static LocalDate day(String serial) {
        return EXCEL_DAY_ZERO.plusDays(Long.parseLong(serial));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
