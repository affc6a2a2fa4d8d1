package org.committeepapers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Kent2016SampleTest {

    private static final String LEAVERS = "kent-2016/2016-06/kent-2016_leavers_2016-06.csv";
    private static final Set<String> CASEHOLDERS = Set.of("NQSW", "SW", "SP");
    private static final Predicate<Map<String, String>> CASEHOLDER = row -> CASEHOLDERS.contains(row.get("role"));
    private static final LocalDate FIRST_SNAPSHOT = LocalDate.of(2015, 6, 30);

    private final List<Map<String, String>> leavers = SampleFiles.csv(LEAVERS, Charset.forName("windows-1252"));
    private final List<Map<String, String>> counted = leavers.stream()
            .filter(row -> !row.get("Role Type").endsWith("Team Manager"))
            .filter(row -> left(row).isBefore(LocalDate.of(2016, 6, 1)))
            .toList();

    Kent2016SampleTest() throws IOException {}

    @Test
    void both_months_fill_the_posts_as_printed() throws IOException {
        assertMix("2015-06", Golden.rows("kent-2016/staffing-mix").get(0));
        assertMix("2016-06", Golden.rows("kent-2016/staffing-mix").get(1));
    }

    @Test
    void the_leavers_of_each_stated_period_are_as_many_as_printed() {
        for (Map<String, String> row : Golden.rows("kent-2016/derived-leavers-by-month-constraints")) {
            YearMonth from = YearMonth.parse(row.get("period_from"));
            YearMonth to = YearMonth.parse(row.get("period_to"));
            assertThat(counted)
                    .filteredOn(leaver -> !left(leaver).isBefore(from.atDay(1))
                            && !left(leaver).isAfter(to.atEndOfMonth()))
                    .hasSize(Integer.parseInt(row.get("leavers")));
        }
    }

    @Test
    void their_reasons_are_as_many_as_printed_and_three_others() {
        Map<String, Long> reasons = counted.stream()
                .collect(Collectors.groupingBy(row -> row.get("Reason for Leaving"), Collectors.counting()));

        assertThat(reasons)
                .isEqualTo(Map.of(
                        "Resignation – new employment", 60L,
                        "Resignation – other", 32L,
                        "Resignation – personal/domestic", 14L,
                        "Normal retirement", 14L,
                        "End of fixed term contract", 10L,
                        "Redundancy", 8L,
                        "TUPE transfer out", 6L));
    }

    @Test
    void their_completed_years_of_service_are_as_printed() {
        List<Map<String, String>> printed = Golden.rows("kent-2016/leavers-by-length-of-service");

        assertThat(counted)
                .filteredOn(row -> years(row) < 3)
                .hasSize(Integer.parseInt(printed.get(0).get("leavers")));
        assertThat(counted)
                .filteredOn(row -> years(row) < 1)
                .hasSize(Integer.parseInt(printed.get(1).get("leavers")));
    }

    @Test
    void managers_noted_reasons_of_47_leavers_since_april_2015_and_of_two_after_the_period() throws IOException {
        Map<String, String> ours = SampleFiles.csv("kent-2016/codes/manager_reason.csv").stream()
                .collect(Collectors.toMap(row -> row.get("source_value"), row -> row.get("canonical_value")));
        List<Map<String, String>> noted = counted.stream()
                .filter(row -> !row.get("Manager Feedback").isEmpty())
                .toList();

        List<Map<String, String>> printed = Golden.rows("kent-2016/manager-captured-leaving-reasons");
        for (int i = 0; i < printed.size(); i++) {
            String code = Kent2016Leavers.MANAGER_CODES.get(i);
            assertThat(noted)
                    .filteredOn(row -> ours.get(row.get("Manager Feedback")).equals(code))
                    .as(code)
                    .hasSize(Integer.parseInt(printed.get(i).get("leavers")));
        }
        assertThat(noted).hasSize(47).noneMatch(row -> left(row).isBefore(LocalDate.of(2015, 4, 1)));
        assertThat(leavers)
                .filteredOn(row -> !row.get("Manager Feedback").isEmpty() && !counted.contains(row))
                .hasSize(2);
    }

    @Test
    void managers_and_the_caseholders_of_june_2016_left_too_but_are_not_counted() {
        assertThat(leavers)
                .filteredOn(row -> row.get("Role Type").endsWith("Team Manager"))
                .hasSize(12);
        assertThat(leavers).hasSize(144 + 12 + 5);
    }

    @Test
    void whoever_vanishes_between_the_months_is_a_leaver_and_no_leaver_is_still_in_post() throws IOException {
        Set<String> before = refs("2015-06");
        Set<String> after = refs("2016-06");
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(after);

        Set<String> leftSince = leavers.stream()
                .filter(row -> left(row).isAfter(FIRST_SNAPSHOT)
                        && !day(row.get("Continuous Service Date")).isAfter(FIRST_SNAPSHOT))
                .map(row -> row.get("Personnel No."))
                .collect(Collectors.toSet());
        assertThat(gone).isEqualTo(leftSince);
        assertThat(leavers).noneMatch(row -> after.contains(row.get("Personnel No.")));
        assertThat(before).filteredOn(after::contains).hasSizeGreaterThan(250);
    }

    @Test
    void the_leavers_arrive_in_windows_1252_with_its_en_dash_and_uk_dates() throws IOException {
        byte[] bytes = Files.readAllBytes(SampleFiles.SAMPLES.resolve(LEAVERS));

        assertThat(bytes).contains((byte) 0x96);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\uFFFD");
        assertThat(leavers).allMatch(row -> row.get("Termination Date").matches("\\d\\d/\\d\\d/\\d{4}"));
    }

    private static void assertMix(String month, Map<String, String> printed) throws IOException {
        String folder = "kent-2016/" + month;
        BigDecimal posts = SampleFiles.sum(SampleFiles.csv(folder + "/establishment.csv"), "budgeted_fte", CASEHOLDER);
        BigDecimal staff = SampleFiles.sum(SampleFiles.csv(folder + "/staff-in-post.csv"), "fte", CASEHOLDER);
        BigDecimal agency = SampleFiles.sum(SampleFiles.csv(folder + "/agency-workers.csv"), "fte", CASEHOLDER);

        assertThat(percent(staff, posts)).isEqualTo(printed.get("filled_by_permanent_pct"));
        assertThat(percent(agency, posts)).isEqualTo(printed.get("filled_by_agency_pct"));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private static Set<String> refs(String month) throws IOException {
        return SampleFiles.csv("kent-2016/" + month + "/staff-in-post.csv").stream()
                .map(row -> row.get("person_ref"))
                .collect(Collectors.toSet());
    }

    private static int years(Map<String, String> row) {
        return Period.between(day(row.get("Continuous Service Date")), left(row))
                .getYears();
    }

    private static LocalDate left(Map<String, String> row) {
        return day(row.get("Termination Date"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, Wording.UK_DATES);
    }
}
