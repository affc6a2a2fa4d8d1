package org.committeepapers.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Council;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.store.Loads;
import org.committeepapers.store.Rows;
import org.committeepapers.store.Store;
import org.committeepapers.store.TestLayouts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthReaderTest {

    static final YearMonth APRIL = YearMonth.of(2011, 4);

    @TempDir
    Path output;

    Store store;
    Loads loads;

    @BeforeEach
    void open() {
        store = Store.open(Store.within(output));
        loads = new Loads(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void snapshots_reach_back_as_far_as_the_widest_need_and_never_forward() {
        for (int month = 1; month <= 5; month++) {
            sent(YearMonth.of(2011, month), TestLayouts.STAFF, Rows.staff("2011-0" + month, "a"));
        }

        MonthData data =
                read(APRIL, needs(StaffMember.class), needs(StaffMember.class).reachingBack(2));

        assertThat(data.all(StaffMember.class))
                .containsExactlyInAnyOrder(
                        Rows.staff("2011-02", "a"), Rows.staff("2011-03", "a"), Rows.staff("2011-04", "a"));
        assertThat(data.at(StaffMember.class, APRIL)).containsExactly(Rows.staff("2011-04", "a"));
    }

    @Test
    void a_snapshot_not_sent_for_the_month_is_missing_whatever_was_sent_before() {
        sent(APRIL.minusMonths(1), TestLayouts.AGENCY, Rows.agency("2011-03", "A1"));

        assertThat(read(APRIL, needs(AgencyWorker.class).reachingBack(3)).has(AgencyWorker.class))
                .isFalse();
    }

    @Test
    void a_snapshot_sent_without_rows_is_there_and_empty() {
        sent(APRIL, TestLayouts.AGENCY);

        MonthData data = read(APRIL, needs(AgencyWorker.class));
        assertThat(data.has(AgencyWorker.class)).isTrue();
        assertThat(data.all(AgencyWorker.class)).isEmpty();
    }

    @Test
    void a_leaver_in_the_files_of_two_months_counts_once_as_the_newer_file_has_it() {
        sent(
                APRIL.minusMonths(1),
                TestLayouts.LEAVERS,
                Rows.leaver("a", "2011-03-31", "DARTFORD"),
                Rows.leaver("b", "2011-02-28", "DOVER"));
        sent(APRIL, TestLayouts.LEAVERS, Rows.leaver("a", "2011-03-31", "ASHFORD"));
        sent(APRIL.plusMonths(1), TestLayouts.LEAVERS, Rows.leaver("a", "2011-03-31", "SWALE"));

        assertThat(read(APRIL, needs(Leaver.class)).all(Leaver.class))
                .containsExactlyInAnyOrder(
                        Rows.leaver("a", "2011-03-31", "ASHFORD"), Rows.leaver("b", "2011-02-28", "DOVER"));
    }

    @Test
    void of_a_reference_file_only_the_newest_is_read() {
        sent(APRIL.minusMonths(1), TestLayouts.HISTORY, Rows.total("2010-09", "28.19"), Rows.total("2010-10", "24.92"));
        sent(APRIL, TestLayouts.HISTORY, Rows.total("2010-09", "28.20"));

        assertThat(read(APRIL, needs(HistoryTotal.class)).all(HistoryTotal.class))
                .containsExactly(Rows.total("2010-09", "28.20"));
    }

    @Test
    void what_nobody_needs_is_not_fetched() {
        sent(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "a"));

        assertThat(read(APRIL, needs(AgencyWorker.class)).has(StaffMember.class))
                .isFalse();
    }

    MonthData read(YearMonth month, Needs... needs) {
        return new MonthReader(loads, TestLayouts.ALL).read(KENT, month, List.of(needs));
    }

    static Needs needs(Class<? extends Record> type) {
        return Needs.of(Set.of(type));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T extends Record> void sent(YearMonth month, Layout<T> layout, T... sent) {
        List<T> rows = List.of(sent);
        long load = loads.begin("kent", month, layout.name(), layout.name() + ".csv", "00", "with");
        loads.add(load, layout, Rows.placed(rows), List.of());
        loads.finish(load, List.of());
        loads.accept("kent", month, List.of(load));
    }

    static final Council KENT = TestCouncil.named("kent").council();
}
