package org.committeepapers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Origin;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.store.FileLoad.Status;
import org.committeepapers.store.Publication.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StoreTest {

    static final List<Layout<?>> LAYOUTS = Layouts.list();
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

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void the_columns_of_a_table_are_the_components_of_its_record(Layout<?> layout) throws Exception {
        RecordTable<?> table = RecordTable.of(layout);
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                store.connection().getMetaData().getColumns(null, null, RecordTable.nameOf(layout.name()), null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }

        assertThat(columns)
                .as(
                        "add a migration to db/migration that gives table %s the columns of record %s",
                        RecordTable.nameOf(layout.name()), layout.rowType().getSimpleName())
                .contains("load_id", "row_id", "source_sheet", "source_row")
                .containsAll(table.columns())
                .hasSize(table.columns().size() + 4);
    }

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void a_column_may_be_empty_where_its_component_may_be_null(Layout<?> layout) throws Exception {
        Set<String> mayBeEmpty = new TreeSet<>();
        try (ResultSet found =
                store.connection().getMetaData().getColumns(null, null, RecordTable.nameOf(layout.name()), null)) {
            while (found.next()) {
                if (found.getInt("NULLABLE") == DatabaseMetaData.columnNullable
                        && !found.getString("COLUMN_NAME").startsWith("source_")) {
                    mayBeEmpty.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        List<String> columns = RecordTable.of(layout).columns();
        List<RecordComponent> components = List.of(layout.rowType().getRecordComponents());

        assertThat(mayBeEmpty)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, columns.size())
                        .filter(index ->
                                components.get(index).getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .mapToObj(columns::get)
                        .toList());
    }

    @Test
    void rows_come_back_as_they_went_in() {
        accept(
                APRIL,
                TestLayouts.ESTABLISHMENT,
                Rows.post("2011-04", "P1", "1.00"),
                Rows.post("2011-04", null, "12.37"));
        accept(APRIL.plusMonths(1), TestLayouts.STAFF, Rows.staff("2011-05", "8f31"));
        accept(APRIL.plusMonths(2), TestLayouts.AGENCY, Rows.agency("2011-06", "A1"));
        accept(APRIL.plusMonths(3), TestLayouts.LEAVERS, Rows.leaver("8f31", "2011-03-31", "DARTFORD"));
        accept(APRIL.plusMonths(4), TestLayouts.HISTORY, Rows.total("2010-09", "28.19"));

        assertThat(rows(TestLayouts.ESTABLISHMENT))
                .containsExactlyInAnyOrder(Rows.post("2011-04", "P1", "1.00"), Rows.post("2011-04", null, "12.37"));
        assertThat(rows(TestLayouts.STAFF)).containsExactly(Rows.staff("2011-05", "8f31"));
        assertThat(rows(TestLayouts.AGENCY)).containsExactly(Rows.agency("2011-06", "A1"));
        assertThat(rows(TestLayouts.LEAVERS)).containsExactly(Rows.leaver("8f31", "2011-03-31", "DARTFORD"));
        assertThat(rows(TestLayouts.HISTORY)).containsExactly(Rows.total("2010-09", "28.19"));
    }

    @Test
    void rows_come_back_in_the_order_of_their_file() {
        accept(
                APRIL,
                TestLayouts.STAFF,
                Rows.staff("2011-04", "c"),
                Rows.staff("2011-04", "a"),
                Rows.staff("2011-04", "b"));

        assertThat(rows(TestLayouts.STAFF))
                .containsExactly(Rows.staff("2011-04", "c"), Rows.staff("2011-04", "a"), Rows.staff("2011-04", "b"));
    }

    @Test
    void a_month_that_is_sent_again_replaces_itself() {
        accept(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "a"), Rows.staff("2011-04", "b"));
        accept(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "b"));

        assertThat(rows(TestLayouts.STAFF)).containsExactly(Rows.staff("2011-04", "b"));
        assertThat(countOf("staff_in_post")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_accepted_leaves_the_month_as_it_was() {
        accept(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "a"));
        long refused = load(APRIL, TestLayouts.STAFF, List.of(Rows.staff("2011-04", "b")));

        assertThat(rows(TestLayouts.STAFF)).containsExactly(Rows.staff("2011-04", "a"));
        assertThat(loads.get(refused).status()).isEqualTo(Status.READ);
    }

    @Test
    void a_load_that_is_half_read_cannot_become_the_month() {
        accept(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "a"));
        long half = loads.begin("kent", APRIL, "staff-in-post", "staff.csv", "00", "with");

        assertThatThrownBy(() -> loads.accept("kent", APRIL, List.of(half)))
                .hasMessage("staff.csv is not read to its end");
        assertThat(rows(TestLayouts.STAFF)).containsExactly(Rows.staff("2011-04", "a"));
    }

    @Test
    void a_load_tells_what_became_of_its_rows() {
        long load = loads.begin("kent", APRIL, "leavers", "leavers.csv", "00", "with");
        loads.add(
                load,
                TestLayouts.LEAVERS,
                List.of(
                        new StagedRow.Used<>("Sheet1", 2, Rows.leaver("a", "2011-03-31", "DOVER"), List.of()),
                        new StagedRow.SetAside<>("Sheet1", 3, "unreadable-date", List.of(issue(3L)), "SWALE"),
                        new StagedRow.Excluded<>("Sheet1", 4, "unit-out-of-scope", "LATER")),
                List.of());
        loads.add(
                load,
                TestLayouts.LEAVERS,
                List.of(
                        new StagedRow.Excluded<>("Sheet1", 5, "unit-out-of-scope", "LATER"),
                        new StagedRow.Excluded<>("Sheet1", 6, "blank-row", null)),
                List.of());

        FileLoad file = loads.get(load);
        assertThat(file.counts()).isEqualTo(new RowCounts(1, 1, Map.of("unit-out-of-scope", 2L, "blank-row", 1L)));
        assertThat(file.counts().read()).isEqualTo(5);
        assertThat(loads.rows(TestLayouts.LEAVERS, file))
                .containsExactly(new StagedRow.Used<>("Sheet1", 2, Rows.leaver("a", "2011-03-31", "DOVER"), List.of()));
        assertThat(loads.leftOut(file))
                .containsExactly(
                        leftOut(3, "unreadable-date", "SWALE", true),
                        leftOut(4, "unit-out-of-scope", "LATER", false),
                        leftOut(5, "unit-out-of-scope", "LATER", false));
    }

    static LeftOut leftOut(long row, String rule, String unit, boolean fault) {
        return new LeftOut("leavers", new Origin("2011-04/leavers.csv", "Sheet1", row), rule, unit, fault);
    }

    @Test
    void a_file_is_finished_once_whatever_is_killed() {
        long load = loads.begin("kent", APRIL, "leavers", "leavers.csv", "00", "with");
        loads.finish(load, List.of(issue(1L)));
        loads.finish(load, List.of(issue(1L)));

        assertThat(loads.get(load).status()).isEqualTo(Status.READ);
        assertThat(loads.issues(List.of(loads.get(load)))).containsExactly(issue(1L));
    }

    @Test
    void reference_files_stand_in_their_own_folder() {
        long load = loads.begin("kent", APRIL, "history-totals", "history-totals.csv", "00", "with");

        assertThat(loads.get(load).path()).isEqualTo("reference/history-totals.csv");
    }

    @Test
    void issues_keep_their_words_and_stand_in_the_order_of_the_rows() {
        StoredIssue late = issue(12L);
        StoredIssue early = issue(3L);
        long load = loads.begin("kent", APRIL, "leavers", "leavers.csv", "00", "with");
        loads.addIssues(load, List.of(late, early));

        assertThat(loads.issues(List.of(loads.get(load)))).containsExactly(early, late);
    }

    @Test
    void what_is_in_the_store_is_there_the_next_time_it_is_opened() {
        accept(APRIL, TestLayouts.STAFF, Rows.staff("2011-04", "a"));
        store.close();
        open();

        assertThat(rows(TestLayouts.STAFF)).containsExactly(Rows.staff("2011-04", "a"));
    }

    @Test
    void a_store_is_at_the_newest_version_after_opening() throws Exception {
        assertThat(new Migrations("", store.connection()).applied()).isEqualTo(Migrations.newest());
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://u:secret@localhost:1/papers?password=secret"))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("The store jdbc:postgresql://localhost:1/papers cannot be reached.");
    }

    @Test
    void a_folder_that_cannot_be_made_is_an_error_of_writing() throws Exception {
        Path file = Files.writeString(output.resolve("a-file"), "");

        assertThatThrownBy(() -> Store.within(file))
                .isInstanceOf(StoreNotWritableException.class)
                .hasMessage("The store's folder " + file.resolve(".store") + " cannot be made.");
    }

    @Test
    void a_store_that_another_process_holds_is_waited_for_and_then_given_up() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        Store.within(output.resolve("held")))
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> Store.open(Store.within(output.resolve("held")), Duration.ofMillis(300)))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessage("The store jdbc:h2:file:" + output.resolve("held/.store/papers")
                            + " is in use by another process. Try again when it has ended.");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Store.open(Store.within(output.resolve("held"))).close();
    }

    @Test
    void a_store_whose_making_was_cut_off_is_made_whole_by_the_next_run() throws Exception {
        String url = Store.within(output.resolve("cut-off"));
        try (Store half = Store.open(url);
                var statement = half.connection().createStatement()) {
            assertThat(statement.executeUpdate("delete from \"flyway_schema_history\" where \"version\" is not null"))
                    .isEqualTo(Migrations.newest());
        }

        try (Store whole = Store.open(url);
                var statement = whole.connection().createStatement();
                var versions = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"version\" is not null")) {
            versions.next();
            assertThat(versions.getInt(1)).isEqualTo(Migrations.newest());
        }
    }

    @Test
    void a_month_keeps_the_instant_of_its_first_publication() {
        Publications publications =
                new Publications(store, Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
        assertThat(publications.instant("kent", APRIL)).isEqualTo(Instant.parse("2011-05-01T00:00:00Z"));

        long failed = publications.started("kent", APRIL, "run");
        publications.failed(failed, Result.REFUSED);
        long first = publications.started("kent", APRIL, "run");
        publications.published(first, Result.PUBLISHED, "2011-04-abc", Instant.parse("2011-05-09T00:00:00Z"));

        assertThat(publications.instant("kent", APRIL)).isEqualTo(Instant.parse("2011-05-09T00:00:00Z"));
        assertThat(publications.list("kent"))
                .containsExactly(
                        new Publication(
                                "kent",
                                APRIL,
                                "run",
                                null,
                                Result.REFUSED,
                                null,
                                Instant.parse("2026-01-02T03:04:05Z"),
                                Instant.parse("2026-01-02T03:04:05Z")),
                        new Publication(
                                "kent",
                                APRIL,
                                "run",
                                "2011-04-abc",
                                Result.PUBLISHED,
                                Instant.parse("2011-05-09T00:00:00Z"),
                                Instant.parse("2026-01-02T03:04:05Z"),
                                Instant.parse("2026-01-02T03:04:05Z")));
    }

    /// Another process with the store open.
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            try (Store held = Store.open(arguments[0])) {
                System.out.println(held.connection().isReadOnly() ? "not held" : "held");
                Thread.sleep(Duration.ofMinutes(1));
            }
        }
    }

    static StoredIssue issue(long row) {
        return new StoredIssue(
                "leavers",
                new Place("leavers.csv", null, row, "Leaving Date"),
                Severity.SET_ASIDE,
                "unreadable-date",
                "99/aaa",
                "leavers.csv, row " + row + ": no date.",
                "Write it as 2011-04-30.");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T extends Record> void accept(YearMonth month, Layout<T> layout, T... rows) {
        loads.accept("kent", month, List.of(load(month, layout, List.of(rows))));
    }

    <T extends Record> long load(YearMonth month, Layout<T> layout, List<T> rows) {
        long load = loads.begin("kent", month, layout.name(), layout.name() + ".csv", "00", "with");
        loads.add(load, layout, Rows.placed(rows), List.of());
        loads.finish(load, List.of());
        return load;
    }

    <T extends Record> List<T> rows(Layout<T> layout) {
        return loads.current("kent").stream()
                .filter(load -> load.layout().equals(layout.name()))
                .flatMap(load -> loads.rows(layout, load).stream())
                .map(StagedRow.Used::row)
                .toList();
    }

    int countOf(String table) {
        return store.ask(connection ->
                        Statements.query(connection, "select count(*) from \"" + table + "\"", row -> row.getInt(1)))
                .getFirst();
    }
}
