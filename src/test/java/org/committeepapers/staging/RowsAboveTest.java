package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.staging.Sheets.ANN;
import static org.committeepapers.staging.Sheets.LEAVER;
import static org.committeepapers.staging.Sheets.LEAVERS;
import static org.committeepapers.staging.Sheets.POSTS;
import static org.committeepapers.staging.Sheets.STAFF;

import java.nio.file.Path;
import java.time.LocalDate;
import org.committeepapers.council.ACouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that tell of the same: once too often, of two posts, or of one post in parts; and the same event told again.
class RowsAboveTest {

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_council_that_bears_many_faults() {
        council = ACouncil.in(parent);
        council.with("council.yaml", ACouncil.YAML + "rules: {max-set-aside-percent: 100}\n");
    }

    @Test
    void a_row_that_stands_in_the_file_twice_counts_once() {
        assertThat(staff(ANN + ANN).rules()).containsExactly("repeated-row");
        assertThat(leavers(LEAVER + LEAVER).used()).hasSize(1);
        assertThat(posts("2011-04-30,P1,DOVER,SW,,1,BASE,\n2011-04-30,P1,DOVER,SW,,1,BASE,\n")
                        .used())
                .hasSize(1);
    }

    @Test
    void rows_that_differ_in_a_column_that_is_read_past_are_two() {
        council.with("columns/staff-in-post.csv", "canonical_column,source_header\n-cost_code,Cost Code\n");
        Read<StaffMember> staff = Read.file(
                council,
                Layouts.of(StaffMember.class),
                "staff-in-post.csv",
                STAFF.replace("\n", ",Cost Code\n") + ANN.replace("\n", ",A1\n") + ANN.replace("\n", ",A2\n"));
        assertThat(staff.used()).hasSize(2);
        assertThat(staff.issues()).isEmpty();
    }

    @Test
    void one_post_in_parts_adds_up_without_a_word() {
        Read<StaffMember> staff = staff(ANN.replace("0.80", "0.60") + ANN.replace("0.80", "0.40"));
        assertThat(staff.used()).hasSize(2);
        assertThat(staff.issues()).isEmpty();
        Read<Post> posts = posts("2011-04-30,P1,DOVER,SW,,0.6,BASE,\n2011-04-30,P1,DOVER,SW,,0.4,GROWTH,\n");
        assertThat(posts.used()).hasSize(2);
        assertThat(posts.issues()).isEmpty();
    }

    @Test
    void two_rows_for_one_person_and_post_count_with_a_warning() {
        Read<StaffMember> staff = staff(ANN + ANN.replace("2009-09-07", "2010-09-07"));
        assertThat(staff.used()).hasSize(2);
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 3: a row above tells of the same person and post; both count.");
    }

    @ParameterizedTest
    @CsvSource({
        "P104477, P104478",
        "P104477, ''",
    })
    void a_person_in_two_posts_is_told_of_twice(String post, String other) {
        Read<StaffMember> staff = staff(ANN + ANN.replace(post, other));
        assertThat(staff.used()).hasSize(2);
        assertThat(staff.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DOVER, ASHFORD", "',SW,', ',SP,'", "Social Worker, Duty Worker", "1.00, 0.40"})
    void a_leavers_second_post_is_used(String one, String other) {
        Read<Leaver> leavers = leavers(LEAVER + LEAVER.replace(one, other));
        assertThat(leavers.used()).hasSize(2);
        assertThat(leavers.issues()).isEmpty();
    }

    @Test
    void a_reference_that_is_told_of_in_two_ways_counts_as_it_is_told_first() {
        String header = "advert_ref,open_date,posts\n";
        Read<Advert> adverts = Read.file(
                council, Layouts.of(Advert.class), "adverts.csv", header + "R1,2011-04-01,2\nR1,2011-04-01,3\n");
        assertThat(adverts.used()).extracting(Advert::posts).containsExactly(2);
        assertThat(adverts.messages())
                .containsExactly("adverts.csv, row 3: a row above tells of the same advert_ref already.");
    }

    // ---- events told again

    @ParameterizedTest
    @CsvSource({
        "2011-03-31, 2011-04-05",
        "DOVER, ASHFORD",
        "',SW,', ',SP,'",
        "Social Worker, Senior",
        "1.00, 0.50",
        "PERM, TEMP",
        "RETIRE, RES_NEW_EMP",
        "PAY, ''",
        "NONE, LA"
    })
    void a_leaving_that_is_corrected_is_the_same_leaving(String told, String corrected) {
        Layout<Leaver> layout = Layouts.of(Leaver.class);
        assertThat(layout.key(leavers(LEAVER.replace(told, corrected)).only()))
                .isEqualTo(layout.key(leavers(LEAVER).only()));
    }

    @Test
    void who_came_back_and_left_again_left_twice() {
        Layout<Leaver> layout = Layouts.of(Leaver.class);
        assertThat(layout.key(leavers(LEAVER.replace("2009-02-03,2009-02-03", "2010-06-01,2010-06-01"))
                        .only()))
                .isNotEqualTo(layout.key(leavers(LEAVER).only()));
    }

    @Test
    void an_appointment_is_the_same_however_far_it_has_come() {
        Layout<Starter> layout = Layouts.of(Starter.class);
        Starter appointed = starter("77ab09d1,APPOINTED,2011-03-01,,2011-05-02,DOVER,SW,1.00");
        Starter started = starter("77ab09d1,STARTED,2011-02-27,2011-04-18,,ASHFORD,SW,0.80");
        assertThat(layout.key(started)).isEqualTo(layout.key(appointed));
        assertThat(layout.day(appointed)).isEqualTo(LocalDate.of(2011, 5, 2));
        assertThat(layout.day(started)).isEqualTo(LocalDate.of(2011, 4, 18));
        assertThat(layout.day(starter("77ab09d1,APPOINTED,2011-03-01,,,DOVER,SW,1.00")))
                .isEqualTo(LocalDate.of(2011, 3, 1));
    }

    @Test
    void events_have_a_day_and_snapshots_have_none() {
        assertThat(Layouts.of(Leaver.class).day(leavers(LEAVER).only())).isEqualTo(LocalDate.of(2011, 3, 31));
        assertThat(Layouts.of(StaffMember.class).day(staff(ANN).only())).isNull();
    }

    private Starter starter(String row) {
        return Read.file(
                        council,
                        Layouts.of(Starter.class),
                        "starters.csv",
                        "person_ref,status,offer_date,start_date,expected_start_date,unit_code,role,fte\n" + row + "\n")
                .only();
    }

    private Read<StaffMember> staff(String rows) {
        return Read.file(council, Layouts.of(StaffMember.class), "staff-in-post.csv", STAFF + rows);
    }

    private Read<Leaver> leavers(String rows) {
        return Read.file(council, Layouts.of(Leaver.class), "leavers.csv", LEAVERS + rows);
    }

    private Read<Post> posts(String rows) {
        return Read.file(council, Layouts.of(Post.class), "establishment.csv", POSTS + rows);
    }
}
