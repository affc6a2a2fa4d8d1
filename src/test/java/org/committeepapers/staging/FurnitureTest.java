package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.staging.Sheets.ANN;
import static org.committeepapers.staging.Sheets.LEAVERS;
import static org.committeepapers.staging.Sheets.POSTS;
import static org.committeepapers.staging.Sheets.STAFF;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeepapers.council.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no row of an extract, and what only looks so: nothing is left out without a rule that could be held against
/// the file.
class FurnitureTest {

    static final String POST = "2011-04-30,,DOVER,SW,,%s,BASE,\n";

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_council() {
        council = ACouncil.in(parent);
    }

    // ---- footers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "End of report",
                "*** End of report ***\n",
                "Total: 1",
                "\nPrinted 2 May 2011\nPage 1 of 1\n\n",
                "Five lines\nof a footer\nare a\nfooter in\nall cases"
            })
    void words_below_the_last_row_are_a_footer(String footer) {
        Read<StaffMember> staff = staff(ANN + footer);
        assertThat(staff.used()).hasSize(1);
        assertThat(staff.issues()).isEmpty();
        assertThat(staff.counts().excluded()).containsKey("report-footer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 1 of 8", "End of part one", "Total staff"})
    void the_same_words_between_the_rows_are_set_aside_and_told(String words) {
        Read<StaffMember> staff = staff(people(30) + words + "\n" + ANN);
        assertThat(staff.counts()).isEqualTo(new RowCounts(31, 1, Map.of()));
        assertThat(staff.messages())
                .containsExactly("staff-in-post.csv, row 32: expected a row of 18 columns; found 1 filled.");
    }

    @Test
    void more_lines_than_a_footer_has_are_set_aside() {
        Read<StaffMember> staff = staff(ANN + "a b\n".repeat(7));
        assertThat(staff.counts().setAside()).isEqualTo(2);
        assertThat(staff.stops()).isTrue();
    }

    @Test
    void a_last_row_that_was_cut_off_is_no_footer() {
        assertThat(staff(people(30) + "2011-04-30,8f31").rules()).containsExactly("stray-row");
        assertThat(staff(people(30) + "2011-04").rules()).containsExactly("stray-row");
    }

    // ---- rows in one cell

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void rows_with_another_separator_than_the_header_are_told_once_with_the_cause(String separator) {
        Read<StaffMember> staff = staff(people(67).replace(",", separator));
        assertThat(staff.messages().getLast())
                .isEqualTo("staff-in-post.csv: no row of 67 could be used. Most often: staff-in-post.csv, row 2: the"
                        + " header and the rows have different separators, or each row is wrapped in quotes, 67 rows.");
        assertThat(staff.rules()).containsExactly("wrapped-row", "no-row-used");
        assertThat(staff.stops()).isTrue();
    }

    @Test
    void rows_that_are_each_wrapped_in_quotes_are_told_be_they_the_last_ones() {
        String wrapped = people(2).lines().map(row -> '"' + row + '"').collect(Collectors.joining("\n"));
        assertThat(staff(people(60).substring(people(2).length()) + wrapped).rules())
                .containsExactly("wrapped-row");
        assertThat(staff(wrapped + "\n" + people(10).substring(people(2).length()))
                        .stops())
                .isTrue();
    }

    // ---- headers and totals

    @Test
    void the_header_again_on_every_page_is_left_out() {
        Read<StaffMember> staff = staff(ANN + STAFF + other() + STAFF.toUpperCase(java.util.Locale.UK));
        assertThat(staff.counts()).isEqualTo(new RowCounts(2, 0, Map.of("repeated-header", 2L)));
        assertThat(staff.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'2011-04-30,,Total,,,24.80,,'",
        "',,Grand total:,,,24.8,,'",
        "'Total,,,,,25,,'",
        "'Report Total,,,,,24.8,,'",
        "'Total,2,,,,,,'"
    })
    void a_total_that_is_the_sum_of_the_rows_above_is_left_out(String total) {
        Read<Post> posts =
                posts(POST.formatted("12.50") + POST.replace("SW", "SP").formatted("12.30") + total + "\n");
        assertThat(posts.counts()).isEqualTo(new RowCounts(2, 0, Map.of("checked-total", 1L)));
        assertThat(posts.issues()).isEmpty();
    }

    @Test
    void totals_of_each_unit_and_of_all_are_left_out() {
        Read<Post> posts = posts(POST.formatted("12.5") + ",,DOVER Total,,,12.5,,\n"
                + POST.replace("DOVER", "ASHFORD").formatted("10")
                + ",,ASHFORD Total,,,10,,\n,,Grand Total,,,22.5,,\n");
        assertThat(posts.counts()).isEqualTo(new RowCounts(2, 0, Map.of("checked-total", 3L)));
    }

    @ParameterizedTest
    @CsvSource({"'2011-04-30,,Total,,,490.20,,', 490.20", "'Total,,,,,13,,', 13", "'Total,7,,,,,,', 7"})
    void a_total_that_does_not_add_up_stops(String total, String says) {
        Read<Post> posts = posts(POST.formatted("12.40") + total + "\n");
        assertThat(posts.rules()).containsExactly("total-does-not-add-up");
        assertThat(posts.messages().getFirst()).contains("the row of totals says " + says);
        assertThat(posts.stops()).isTrue();
    }

    @Test
    void the_word_of_a_total_is_never_proposed_as_a_unit() {
        assertThat(posts(POST.formatted("12.40") + "2011-04-30,P2,Total,SW,,12.40,BASE,\n")
                        .counts()
                        .excluded())
                .containsOnlyKeys("checked-total");
        assertThat(posts(POST.formatted("12.40") + "2011-04-30,P2,Total,SW,,2,BASE,\n")
                        .rules())
                .containsExactly("total-does-not-add-up");
    }

    // ---- wide rows

    @Test
    void a_row_wider_than_the_header_is_that_and_nothing_else() {
        Read<StaffMember> staff = staff(people(3) + ANN.replace("Social Worker Level 2", "Social Worker, Duty"));
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 5: the row has 19 cells, the header 18: a comma is not in quotes.");
        assertThat(staff.stops()).isTrue();
    }

    @Test
    void a_separator_at_the_end_of_every_row_does_no_harm() {
        assertThat(staff(ANN.replace("\n", ",\n")).issues()).isEmpty();
        assertThat(Read.file(
                                council,
                                Layouts.of(StaffMember.class),
                                "staff-in-post.csv",
                                STAFF.replace("\n", ",\n") + ANN.replace("\n", ",\n"))
                        .issues())
                .isEmpty();
    }

    // ---- files of which nothing is used

    @ParameterizedTest
    @CsvSource({
        "staff-in-post, true",
        "establishment, true",
        "leavers, false",
        "agency-workers, false",
        "starters, false"
    })
    void a_header_without_rows_is_nought_but_for_staff_and_posts(String layout, boolean stops) {
        Layout<?> of = Layouts.find(layout).orElseThrow();
        String header = String.join(",", of.fields().stream().map(Field::name).toList()) + "\n";
        Read<?> nil = Read.file(council, of, layout + ".csv", header);
        assertThat(nil.stops()).isEqualTo(stops);
        assertThat(nil.rules()).containsExactly("no-rows");
        assertThat(nil.counts().used()).isZero();
    }

    @Test
    void rows_of_which_none_is_used_stop_unless_a_rule_of_counting_left_them_out() {
        assertThat(staff(ANN.replace("ASHFORD", "PARENTING")).stops()).isFalse();
        assertThat(staff("No data found\n").rules()).containsExactly("no-row-used");
        assertThat(Read.file(council, Layouts.of(Leaver.class), "leavers.csv", LEAVERS + "No data found\n")
                        .stops())
                .isTrue();
    }

    // ---- the same fault again and again

    @Test
    void of_like_faults_twenty_are_named_and_the_rest_counted() {
        council.with("council.yaml", ACouncil.YAML + "rules: {max-set-aside-percent: 100}\n");
        Read<StaffMember> staff = staff(people(100).replace(",0.80,", ",7,") + ANN);
        assertThat(staff.rules().stream().filter("fte-out-of-range"::equals)).hasSize(20);
        assertThat(staff.messages().getLast())
                .isEqualTo("staff-in-post.csv, column fte: and 80 more like it (fte-out-of-range), in all 100 of 101"
                        + " rows.");
        assertThat(staff.counts().setAside()).isEqualTo(100);
    }

    private static String people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ANN.replace("8f31c0a2", "p" + i).replace("P104477", "P" + i))
                .collect(Collectors.joining());
    }

    private static String other() {
        return ANN.replace("8f31c0a2", "77aa01b3");
    }

    private Read<StaffMember> staff(String rows) {
        return Read.file(council, Layouts.of(StaffMember.class), "staff-in-post.csv", STAFF + rows);
    }

    private Read<Post> posts(String rows) {
        return Read.file(council, Layouts.of(Post.class), "establishment.csv", POSTS + rows);
    }
}
