package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.staging.Sheets.ANN;
import static org.committeepapers.staging.Sheets.LEAVER;
import static org.committeepapers.staging.Sheets.LEAVERS;
import static org.committeepapers.staging.Sheets.POSTS;
import static org.committeepapers.staging.Sheets.STAFF;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.committeepapers.council.ACouncil;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A cell is a value, blank or unreadable: what becomes of its row.
class CellsTest {

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_council_that_bears_many_faults() {
        council = ACouncil.in(parent);
        council.with("council.yaml", ACouncil.YAML + "rules: {max-set-aside-percent: 100}\n");
    }

    // ---- what is not known

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/4712",
                "4712-12-31",
                "31-DEC-4712",
                "00/00/0000",
                "0000-00-00",
                "9999-12-31",
                "31/12/9999 23:59:59",
                "31/12/2999",
                "1900-01-01",
                "01/01/1900",
                "00/01/1900",
                "1899-12-30",
                "N/A",
                "n/a",
                "NULL",
                "(blank)",
                "-",
                "."
            })
    void what_systems_write_for_no_date_is_no_date(String none) {
        Read<StaffMember> staff = staff(ANN.replace("2009-09-07", none));
        assertThat(staff.only().roleStartDate()).isNull();
        assertThat(staff.only().socialWorkerStartDate()).isEqualTo(LocalDate.of(2008, 9, 1));
        assertThat(staff.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-09-07, 31/02/2009, role_start_date, 'expected a date such as 2019-04-30 or 30/04/2019; found \"99/99/9999\".'",
        "',23,', ',2.3,', spine_point, 'expected a whole number, 0 or more; found \"2.3\".'",
        "',N,N,', ',N,perhaps,', nqsw, 'expected Y or N; found \"perhaps\".'",
        "2009-09-07, #REF!, role_start_date, 'formula error such as #N/A, 1 row.'"
    })
    void a_cell_that_the_row_can_do_without_is_not_known_and_the_row_counts(
            String good, String bad, String column, String found) {
        Read<StaffMember> staff = staff(ANN.replace(good, bad));
        assertThat(staff.counts().used()).isEqualTo(1);
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 2, column " + column + ": " + found + " It counts as not known.");
        assertThat(staff.issues().getFirst().severity()).isEqualTo(Issue.Severity.WARNING);
    }

    @Test
    void a_flag_that_cannot_be_read_is_neither_yes_nor_no_and_a_blank_one_is_no() {
        assertThat(staff(ANN.replace(",N,N,", ",N,perhaps,")).only().nqsw()).isNull();
        assertThat(staff(ANN.replace(",N,N,", ",,,")).only().nqsw()).isFalse();
        assertThat(staff(ANN.replace(",N,N,", ",N/A,-,")).only().overseasRecruit())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "T, true", "yes, true", "TRUE, true", "0, false", "f, false", "No, false"})
    void flags_are_read_as_systems_write_them(String flag, boolean means) {
        assertThat(staff(ANN.replace(",N,N,", "," + flag + ",N,")).only().overseasRecruit())
                .isEqualTo(means);
    }

    @Test
    void a_blank_contract_is_worth_a_look_and_the_person_counts() {
        Read<StaffMember> staff = staff(ANN.replace("PERM", ""));
        assertThat(staff.only().contract()).isNull();
        assertThat(staff.messages())
                .containsExactly("staff-in-post.csv, row 2, column contract: this cell must not be blank. It counts as"
                        + " not known.");
    }

    @Test
    void a_text_longer_than_any_title_is_not_known_and_not_shown() {
        Read<StaffMember> staff = staff(ANN.replace("Social Worker Level 2", "x".repeat(3000)));
        assertThat(staff.only().jobTitle()).isNull();
        assertThat(staff.messages())
                .containsExactly("staff-in-post.csv, row 2, column job_title: expected at most 200 characters; found"
                        + " 3000. It counts as not known.");
    }

    // ---- what identifies or counts a row

    @ParameterizedTest
    @CsvSource({
        "8f31c0a2, '', person_ref",
        "8f31c0a2, N/A, person_ref",
        "ASHFORD, '', unit_code",
        "',SW,', ',,', role",
        "0.80, -, fte"
    })
    void a_row_without_what_identifies_or_counts_it_is_set_aside(String good, String bad, String column) {
        Read<StaffMember> staff = staff(ANN.replace(good, bad) + other());
        assertThat(staff.counts().setAside()).isEqualTo(1);
        assertThat(staff.messages())
                .contains("staff-in-post.csv, row 2, column " + column + ": this cell must not be blank.");
    }

    @Test
    void a_row_that_is_set_aside_says_its_unit_and_its_fault() {
        assertThat(staff(ANN.replace("0.80", "4.5") + other()).rows().getFirst())
                .isInstanceOfSatisfying(StagedRow.SetAside.class, aside -> {
                    assertThat(aside.unit()).isEqualTo("ASHFORD");
                    assertThat(aside.rule()).isEqualTo("fte-out-of-range");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "#n/a", "#DIV/0!"})
    void formula_errors_in_what_identifies_a_row_stop_with_one_issue(String error) {
        Read<StaffMember> staff = staff(ANN.replace("8f31c0a2", error).repeat(20) + other());
        assertThat(staff.messages())
                .containsExactly("staff-in-post.csv, row 2, column person_ref: formula error such as #N/A, 20 rows.");
        assertThat(staff.stops()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.57E+11", "157126E+7", "4e+05"})
    void references_that_excel_has_made_numbers_of_stop_with_one_issue(String damaged) {
        Read<StaffMember> staff = staff(ANN.replace("8f31c0a2", damaged).repeat(3));
        assertThat(staff.rules()).containsExactly("damaged-reference");
        assertThat(staff.stops()).isTrue();
    }

    // ---- working time

    @Test
    void somebody_on_longer_hours_counts_with_a_warning() {
        Read<StaffMember> staff = staff(ANN.replace("0.80", "1.03"));
        assertThat(staff.only().fte()).isEqualTo(new BigDecimal("1.03"));
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 2, column fte: 1.03 fte is more than full time; it counts as it"
                                + " is.");
        assertThat(staff(ANN.replace("0.80", "1.2")).used()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.21", "2.00", "0", "0.00", "-0.5", "37", "full time"})
    void an_fte_that_nobody_in_one_post_can_have_sets_the_row_aside(String fte) {
        assertThat(staff(ANN.replace("0.80", fte) + other()).messages())
                .startsWith("staff-in-post.csv, row 2, column fte: expected an fte over 0 and at most 1.2; found \""
                        + fte + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "", "N/A", "3", "unknown"})
    void a_leaver_whose_fte_is_not_told_is_a_leaver(String fte) {
        Read<Leaver> leavers =
                Read.file(council, Layouts.of(Leaver.class), "leavers.csv", LEAVERS + LEAVER.replace("1.00", fte));
        assertThat(leavers.only().fte()).isNull();
        assertThat(leavers.rules()).containsExactly("not-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "50 %"})
    void per_cents_for_fte_stop_with_the_setting_that_reads_them(String fte) {
        Read<Post> posts = posts(("2011-04-30,P1,DOVER,SW,," + fte + ",BASE,\n").repeat(2));
        assertThat(posts.messages())
                .containsExactly("establishment.csv, row 2, column budgeted_fte: expected an fte such as 0.80; found"
                        + " per cents, 2 rows.");
        assertThat(posts.issues().getFirst().remedy())
                .isEqualTo("Send fte, or add the row \"budgeted_fte%,budgeted_fte\" to columns/establishment.csv; 100%"
                        + " is then read as 1.00 fte.");
        assertThat(posts.stops()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100%, 1.00", "60 %, 0.60", "80, 0.80"})
    void a_council_may_send_fte_in_per_cent(String sent, BigDecimal fte) {
        council.with("columns/establishment.csv", "canonical_column,source_header\nbudgeted_fte%,Budget %\n");
        Read<Post> posts = Read.file(
                council,
                Layouts.of(Post.class),
                "establishment.csv",
                POSTS.replace("budgeted_fte", "Budget %") + "2011-04-30,P1,DOVER,SW,," + sent + ",BASE,\n");
        assertThat(posts.only().budgetedFte()).isEqualByComparingTo(fte);
    }

    @ParameterizedTest
    @CsvSource({"100, 'one post has 100 fte; the limit is 2'", "2.01, 'one post has 2.01 fte; the limit is 2'"})
    void a_post_of_more_than_any_post_stops(String fte, String found) {
        Read<Post> posts = posts("2011-04-30,P1,DOVER,SW,," + fte + ",BASE,\n");
        assertThat(posts.messages()).containsExactly("establishment.csv, row 2: " + found + ".");
        assertThat(posts.stops()).isTrue();
    }

    @Test
    void a_total_of_posts_may_be_what_a_post_may_not_and_has_its_limit() {
        assertThat(posts("2011-04-30,,DOVER,SW,,412.5,BASE,\n").stops()).isFalse();
        assertThat(posts("2011-04-30,,DOVER,SW,,412500,BASE,\n").messages())
                .containsExactly("establishment.csv, row 2: a row of totals has 412500 fte; the limit is 1000.");
    }

    // ---- days that cannot be

    @ParameterizedTest
    @CsvSource({
        "2011-05-01, 2008-09-01",
        "2031-09-01, 2008-09-01",
    })
    void a_start_after_the_month_is_not_known(String after, LocalDate other) {
        Read<StaffMember> staff = staff(ANN.replace("2009-09-07", after));
        assertThat(staff.only().roleStartDate()).isNull();
        assertThat(staff.only().continuousServiceDate()).isEqualTo(other);
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 2, column role_start_date: this day is after that of the column"
                                + " period_end; it counts as not known.");
    }

    @Test
    void service_that_begins_after_leaving_is_in_no_band() {
        Read<Leaver> leavers = Read.file(
                council,
                Layouts.of(Leaver.class),
                "leavers.csv",
                LEAVERS + LEAVER.replace("2009-02-03,2009-02-03", "2009-02-03,2031-09-01"));
        assertThat(leavers.only().continuousServiceDate()).isNull();
        assertThat(leavers.only().roleStartDate()).isEqualTo(LocalDate.of(2009, 2, 3));
        assertThat(leavers.rules()).containsExactly("day-after");
    }

    // ---- rows that a rule leaves out

    @Test
    void agency_workers_among_the_staff_are_left_out_by_name() {
        Read<StaffMember> staff = staff(ANN + other().replace("PERM", "agency"));
        assertThat(staff.used()).hasSize(1);
        assertThat(staff.counts().excluded()).containsOnlyKeys("agency-in-staff-extract");
    }

    @ParameterizedTest
    @CsvSource({
        "contract, PERM, CASUAL, code-CASUAL-of-contract",
        "role, ',SW,', ',Support Officer,', code-Support Officer-of-role",
        "unit, ASHFORD, Kitchen, code-Kitchen-of-unit"
    })
    void a_code_with_a_dash_leaves_its_rows_out(String list, String good, String left, String rule) {
        council.with("codes/" + list + ".csv", "source_value,canonical_value\n" + left.replace(",", "") + ",-\n");
        Read<StaffMember> staff = staff(other() + ANN.replace(good, left));
        assertThat(staff.used()).hasSize(1);
        assertThat(staff.counts().excluded()).containsOnlyKeys(rule);
        assertThat(staff.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"N, unit-out-of-scope", "0, unit-out-of-scope", "no, unit-out-of-scope"})
    void a_post_out_of_scope_is_left_out(String flag, String rule) {
        Read<Post> posts = posts("2011-04-30,P1,DOVER,SW,,1,BASE," + flag + "\n");
        assertThat(posts.counts().excluded()).containsOnlyKeys(rule);
        assertThat(posts.stops()).isFalse();
    }

    @Test
    void a_flag_of_scope_that_cannot_be_read_never_leaves_a_post_out() {
        Read<Post> posts = posts("2011-04-30,P1,DOVER,SW,,1,BASE,maybe\n2011-04-30,P2,DOVER,SW,,1,BASE,\n");
        assertThat(posts.counts()).isEqualTo(new RowCounts(1, 1, java.util.Map.of()));
        assertThat(posts.rules()).containsExactly("unreadable-flag");
    }

    // ---- what cannot be seen

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0ASHFORD", "ASHFORD\u200B", "\uFEFFASHFORD", "\u2007ASHFORD\u202F", "ASH\u00ADFORD"})
    void invisible_letters_around_a_code_are_not_part_of_it(String unit) {
        assertThat(staff(ANN.replace("ASHFORD", unit)).only().unitCode()).isEqualTo("ASHFORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Social\u00A0Worker", "Social  Worker", "social\u2009 worker", "Social\tWorker"})
    void every_kind_of_space_inside_a_code_is_a_space(String role) {
        council.with("codes/role.csv", "source_value,canonical_value\nSocial Worker,SP\n");
        assertThat(staff(ANN.replace(",SW,", "," + role + ",")).only().role())
                .isEqualTo(org.committeepapers.council.Role.SP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2003\u200B", "\uFEFF"})
    void a_cell_of_invisible_letters_is_blank(String blank) {
        assertThat(staff(ANN.replace(",\n", "," + blank + "\n")).only().absent())
                .isNull();
    }

    private static String other() {
        return ANN.replace("8f31c0a2", "77aa01b3").replace("P104477", "P104478");
    }

    private Read<StaffMember> staff(String rows) {
        return Read.file(council, Layouts.of(StaffMember.class), "staff-in-post.csv", STAFF + rows);
    }

    private Read<Post> posts(String rows) {
        return Read.file(council, Layouts.of(Post.class), "establishment.csv", POSTS + rows);
    }
}
