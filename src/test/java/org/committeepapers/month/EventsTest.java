package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Rows;
import org.junit.jupiter.api.Test;

/// Who left, as the files of several months tell it: each leaver once, corrected as the newest file has it.
class EventsTest {

    static final YearMonth NOVEMBER = YearMonth.of(2014, 11);
    static final YearMonth DECEMBER = YearMonth.of(2014, 12);

    final Set<YearMonth> confirmed = new HashSet<>();
    final Events<Leaver> leavers = new Events<>(Layouts.of(Leaver.class), confirmed::contains);

    @Test
    void a_leaver_whom_two_files_tell_counts_once_as_the_newer_has_her() {
        told(NOVEMBER, leaver("a", "2014-10-31", "DOVER"), leaver("b", "2014-11-03", "DOVER"));
        told(DECEMBER, leaver("a", "2014-10-31", "ASHFORD"), leaver("b", "2014-11-03", "DOVER"));

        assertThat(counted()).containsExactly("a 2014-10-31 ASHFORD", "b 2014-11-03 DOVER");
        assertThat(leavers.lastWithdrawal()).isEmpty();
    }

    @Test
    void a_corrected_date_moves_the_leaver_wherever_it_lies() {
        told(NOVEMBER, leaver("a", "2014-09-30", "DOVER"), leaver("b", "2014-11-03", "DOVER"));
        told(DECEMBER, leaver("a", "2014-12-31", "DOVER"), leaver("b", "2014-12-01", "DOVER"));

        assertThat(counted()).containsExactly("a 2014-12-31 DOVER", "b 2014-12-01 DOVER");
    }

    @Test
    void months_that_are_told_one_by_one_add_up() {
        told(NOVEMBER, leaver("a", "2014-11-03", "DOVER"));
        told(DECEMBER, leaver("b", "2014-12-01", "DOVER"), leaver("c", "2014-12-31", "DOVER"));

        assertThat(counted()).containsExactly("b 2014-12-01 DOVER", "c 2014-12-31 DOVER", "a 2014-11-03 DOVER");
        assertThat(leavers.withdrawn()).isEmpty();
    }

    @Test
    void a_leaver_whom_a_newer_file_of_her_days_tells_no_more_is_withdrawn() {
        told(
                NOVEMBER,
                leaver("a", "2014-10-31", "DOVER"),
                leaver("b", "2014-11-03", "DOVER"),
                leaver("c", "2014-11-04", "DOVER"));
        told(
                DECEMBER,
                leaver("a", "2014-10-31", "DOVER"),
                leaver("c", "2014-11-04", "DOVER"),
                leaver("d", "2014-12-31", "DOVER"));

        assertThat(counted()).containsExactly("a 2014-10-31 DOVER", "c 2014-11-04 DOVER", "d 2014-12-31 DOVER");
        assertThat(leavers.withdrawn())
                .extracting(row -> row.origin().file() + " " + row.origin().row() + " " + row.rule())
                .containsExactly("2014-11/leavers.csv 3 withdrawn-by-a-newer-file");
        Withdrawal withdrawal = leavers.lastWithdrawal().orElseThrow();
        assertThat(withdrawal)
                .isEqualTo(new Withdrawal(
                        "leavers",
                        DECEMBER,
                        "leavers.csv",
                        LocalDate.of(2014, 10, 31),
                        LocalDate.of(2014, 12, 31),
                        3,
                        2,
                        1,
                        false));
        assertThat(withdrawal.isDoubtful()).isFalse();
    }

    @Test
    void a_file_that_leaves_out_more_than_it_tells_again_is_doubtful() {
        told(
                NOVEMBER,
                leaver("a", "2014-10-06", "DOVER"),
                leaver("b", "2014-11-03", "DOVER"),
                leaver("c", "2014-11-04", "DOVER"));
        told(
                DECEMBER,
                leaver("late", "2014-10-05", "DOVER"),
                leaver("c", "2014-11-04", "DOVER"),
                leaver("d", "2014-12-31", "DOVER"));

        assertThat(leavers.lastWithdrawal().orElseThrow().isDoubtful()).isTrue();
    }

    @Test
    void a_nil_return_withdraws_nothing_until_the_council_confirms_it() {
        told(NOVEMBER, leaver("a", "2014-11-03", "DOVER"), leaver("early", "2014-12-01", "DOVER"));
        told(DECEMBER);

        assertThat(counted()).containsExactly("a 2014-11-03 DOVER", "early 2014-12-01 DOVER");
        assertThat(leavers.lastWithdrawal().orElseThrow().isDoubtful()).isTrue();
    }

    @Test
    void a_confirmed_nil_return_withdraws_what_was_told_of_its_month() {
        confirmed.add(DECEMBER);
        told(NOVEMBER, leaver("a", "2014-11-03", "DOVER"), leaver("early", "2014-12-01", "DOVER"));
        told(DECEMBER);

        assertThat(counted()).containsExactly("a 2014-11-03 DOVER");
        assertThat(leavers.lastWithdrawal().orElseThrow().isDoubtful()).isFalse();
    }

    @Test
    void a_nil_return_of_a_month_of_which_nothing_was_told_is_nothing_to_ask_about() {
        told(NOVEMBER, leaver("a", "2014-11-03", "DOVER"));
        told(DECEMBER);

        assertThat(counted()).containsExactly("a 2014-11-03 DOVER");
        assertThat(leavers.lastWithdrawal()).isEmpty();
    }

    @Test
    void two_posts_that_one_person_leaves_are_two_rows() {
        told(DECEMBER, leaver("a", "2014-12-31", "DOVER"), leaver("a", "2014-12-31", "ASHFORD"));

        assertThat(counted()).containsExactly("a 2014-12-31 DOVER", "a 2014-12-31 ASHFORD");
    }

    @Test
    void what_is_withdrawn_stays_withdrawn_however_old_the_file_that_told_it() {
        told(NOVEMBER.minusMonths(1), leaver("a", "2014-09-01", "DOVER"), leaver("k", "2014-09-30", "DOVER"));
        told(NOVEMBER, leaver("a", "2014-10-31", "DOVER"), leaver("k", "2014-09-30", "DOVER"));
        told(DECEMBER, leaver("k", "2014-09-30", "DOVER"), leaver("d", "2014-12-31", "DOVER"));

        assertThat(counted()).containsExactly("k 2014-09-30 DOVER", "d 2014-12-31 DOVER");
    }

    static Leaver leaver(String person, String left, String unit) {
        return Rows.leaver(person, left, unit);
    }

    void told(YearMonth month, Leaver... rows) {
        FileLoad file = new FileLoad(
                1, "kent", month, "leavers", "leavers.csv", "00", "with", RowCounts.NONE, FileLoad.Status.CURRENT);
        leavers.tell(file, Rows.placed(List.of(rows)));
    }

    List<String> counted() {
        List<String> counted = new ArrayList<>();
        for (Events.Told<Leaver> one : leavers.counted()) {
            Leaver row = one.used().row();
            counted.add(row.personRef() + " " + row.leaveDate() + " " + row.unitCode());
        }
        return counted;
    }
}
