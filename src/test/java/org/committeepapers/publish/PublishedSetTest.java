package org.committeepapers.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.publish.PublishedSet.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSetTest {

    static final List<Manifest.Input> OLD = List.of(input("old"));
    static final List<Manifest.Input> NEW = List.of(input("new"));
    static final Renderer OLD_FILES = files(Map.of("appendices/a.pdf", "old a", "appendices/b.pdf", "old b"));
    static final Renderer NEW_FILES = files(Map.of("appendices/a.pdf", "new a", "appendices/b.pdf", "new b"));

    @TempDir
    Path output;

    Folders folders;

    @BeforeEach
    void folders() {
        folders = new Folders(output, "kent-2011", YearMonth.of(2011, 4));
    }

    @Test
    void a_set_holds_what_was_rendered_and_a_manifest_that_says_so() throws Exception {
        Outcome outcome = set().publish(OLD, OLD_FILES, Parity.NONE);

        assertThat(Files.readString(folders.set().resolve("manifest.json")))
                .isEqualTo("""
                {
                  "council" : "kent-2011",
                  "inputs" : [ {
                    "name" : "leavers.csv",
                    "rowsExcluded" : 2,
                    "rowsExcludedByRule" : {
                      "unit-out-of-scope" : 2
                    },
                    "rowsRead" : 6,
                    "rowsSetAside" : 1,
                    "rowsSetAsideByRule" : {
                      "unreadable-date" : 1
                    },
                    "rowsSetAsideByUnit" : {
                      "DOVER" : 1
                    },
                    "rowsUsed" : 3,
                    "sha256" : "%s"
                  } ],
                  "month" : "2011-04",
                  "outputs" : [ {
                    "bytes" : 5,
                    "name" : "appendices/a.pdf",
                    "pages" : 1,
                    "sha256" : "%s",
                    "title" : "Title of appendices/a.pdf"
                  }, {
                    "bytes" : 5,
                    "name" : "appendices/b.pdf",
                    "pages" : 1,
                    "sha256" : "%s",
                    "title" : "Title of appendices/b.pdf"
                  } ],
                  "productVersion" : "0.1.0",
                  "runId" : "%s"
                }
                """.formatted(Sha256.of("old"), Sha256.of("old a"), Sha256.of("old b"), outcome.runId()));
        assertThat(outcome.runId()).matches("2011-04-[0-9a-f]{12}");
        assertThat(outcome.files())
                .containsExactly(
                        folders.set().resolve("appendices/a.pdf"), folders.set().resolve("appendices/b.pdf"));
    }

    @Test
    void the_replaced_set_stays_in_the_history_under_its_run() throws Exception {
        String old = set().publish(OLD, OLD_FILES, Parity.NONE).runId();
        set().publish(NEW, NEW_FILES, Parity.NONE);

        assertThat(published()).isEqualTo("new a, new b");
        assertThat(Files.readString(folders.history().resolve(old).resolve("appendices/a.pdf")))
                .isEqualTo("old a");
        assertThat(output.resolve(".work/kent-2011/2011-04")).doesNotExist();
    }

    @Test
    void the_same_inputs_again_leave_the_published_set_as_it_is() throws Exception {
        Outcome first = set().publish(OLD, OLD_FILES, Parity.NONE);
        Outcome again = set().publish(OLD, OLD_FILES, Parity.NONE);

        assertThat(again).isEqualTo(new Outcome(first.runId(), false, first.files()));
        assertThat(folders.history()).doesNotExist();
    }

    @Test
    void a_published_file_that_somebody_changed_is_put_right_by_the_next_run() throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);
        Files.writeString(folders.set().resolve("appendices/a.pdf"), "scribble");

        assertThat(set().publish(OLD, OLD_FILES, Parity.NONE).changed()).isTrue();
        assertThat(published()).isEqualTo("old a, old b");
    }

    @Test
    void another_set_of_the_same_inputs_gets_a_number() throws Exception {
        String first = set().publish(OLD, OLD_FILES, Parity.NONE).runId();
        String second = set().publish(OLD, NEW_FILES, Parity.NONE).runId();
        String third = set().publish(OLD, OLD_FILES, Parity.NONE).runId();

        assertThat(List.of(second, third)).containsExactly(first + "-2", first + "-3");
    }

    @Test
    void one_appendix_made_alone_keeps_the_rest_of_the_set() throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);
        Outcome outcome = set().publishInto(OLD, files(Map.of("appendices/a.pdf", "new a")), Parity.NONE);

        assertThat(published()).isEqualTo("new a, old b");
        assertThat(outcome.files()).containsExactly(folders.set().resolve("appendices/a.pdf"));
        assertThat(Manifest.of(folders.set()).orElseThrow().outputs())
                .extracting(Manifest.Output::sha256)
                .containsExactly(Sha256.of("new a"), Sha256.of("old b"));
    }

    @Test
    void a_figure_that_differs_from_the_computed_one_stops_publishing() throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);

        assertThatThrownBy(() -> set().publish(NEW, NEW_FILES, folder -> List.of("a.pdf says 1.0, computed 2.0.")))
                .isInstanceOf(NotFaithfulException.class)
                .hasMessage("a.pdf says 1.0, computed 2.0.");
        assertThat(published()).isEqualTo("old a, old b");
    }

    @Test
    void a_rendering_that_fails_half_way_publishes_nothing() throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);

        assertThatThrownBy(() -> set().publish(
                                NEW,
                                folder -> {
                                    Files.writeString(folder.resolve("half.pdf"), "half");
                                    throw new IOException("disk full");
                                },
                                Parity.NONE))
                .hasMessage("disk full");
        assertThat(published()).isEqualTo("old a, old b");
        set().recover();
        assertThat(folders.work()).doesNotExist();
    }

    /// What a reader sees when the run is killed before its n-th move, and after the next command has put it right.
    @ParameterizedTest
    @CsvSource({
        "true,  1, 'old a, old b', 'old a, old b', 0",
        "true,  2, 'old a, old b', 'old a, old b', 0",
        "true,  3, 'new a, new b', 'new a, new b', 1",
        "false, 1, 'old a, old b', 'old a, old b', 0",
        "false, 2, 'old a, old b', 'old a, old b', 0",
        "false, 3, 'old a, old b', 'old a, old b', 0",
        "false, 4, 'nothing',      'new a, new b', 1",
    })
    void a_run_killed_at_any_move_leaves_the_old_set_or_the_new(
            boolean exchange, int move, String seen, String afterwards, int inHistory) throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);

        assertThatThrownBy(() -> new PublishedSet(folders, "0.1.0", new KilledBefore(move, exchange))
                        .publish(NEW, NEW_FILES, Parity.NONE))
                .isInstanceOf(Killed.class);
        assertThat(published()).isEqualTo(seen);

        set().recover();
        assertThat(published()).isEqualTo(afterwards);
        assertThat(Trees.children(folders.history())).hasSize(inHistory);
        assertThat(folders.work()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "not JSON",
                "{\"runId\": \"../../..\", \"council\": \"kent-2011\", \"inputs\": [], \"outputs\": []}",
                "{\"runId\": \"2011-04-0123456789ab\", \"council\": \"kent-2011\", \"inputs\": [], \"outputs\":"
                        + " [{\"name\": \"../../up\"}]}",
            })
    void a_set_with_a_damaged_manifest_is_kept_aside(String manifest) throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);
        Files.writeString(folders.set().resolve("manifest.json"), manifest);

        set().publishInto(NEW, NEW_FILES, Parity.NONE);

        assertThat(published()).isEqualTo("new a, new b");
        assertThat(Trees.files(output.resolve(".history")))
                .containsExactly(
                        "kent-2011/2011-04/damaged-manifest/appendices/a.pdf",
                        "kent-2011/2011-04/damaged-manifest/appendices/b.pdf",
                        "kent-2011/2011-04/damaged-manifest/manifest.json");
    }

    @Test
    void a_set_with_a_damaged_manifest_survives_a_kill() throws Exception {
        set().publish(OLD, OLD_FILES, Parity.NONE);
        Files.writeString(folders.set().resolve("manifest.json"), "{}");

        assertThatThrownBy(() -> new PublishedSet(folders, "0.1.0", new KilledBefore(3, true))
                        .publish(NEW, NEW_FILES, Parity.NONE))
                .isInstanceOf(Killed.class);
        set().recover();

        assertThat(published()).isEqualTo("new a, new b");
        assertThat(folders.history().resolve("damaged-manifest/appendices/a.pdf"))
                .hasContent("old a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "manifest.json,notes.txt", "appendices/a.pdf"})
    void what_we_did_not_publish_is_never_replaced(String files) throws Exception {
        for (String file : files.split(",")) {
            Files.createDirectories(folders.set().resolve(file).getParent());
            Files.writeString(folders.set().resolve(file), "theirs");
        }

        assertThatThrownBy(() -> set().publish(NEW, NEW_FILES, Parity.NONE)).isInstanceOf(NotOurSetException.class);

        for (String file : files.split(",")) {
            assertThat(folders.set().resolve(file)).hasContent("theirs");
        }
        assertThat(folders.history()).doesNotExist();
    }

    @Test
    void readers_never_miss_a_set_while_it_is_replaced() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Exchange.AVAILABLE.isPresent());
        set().publish(OLD, OLD_FILES, Parity.NONE);
        List<String> seen = java.util.Collections.synchronizedList(new ArrayList<>());
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                seen.add(Files.exists(folders.set().resolve("manifest.json")) ? "a set" : "nothing");
            }
        });
        for (int round = 0; round < 20; round++) {
            set().publish(round % 2 == 0 ? NEW : OLD, round % 2 == 0 ? NEW_FILES : OLD_FILES, Parity.NONE);
        }
        reader.interrupt();
        reader.join();

        assertThat(seen).isNotEmpty().containsOnly("a set");
    }

    @Test
    void a_month_is_run_by_one_process_at_a_time() throws Exception {
        try (RunLock held = RunLock.take(folders)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> RunLock.take(folders))
                    .isInstanceOf(RunUnderWayException.class)
                    .hasMessage("Another run of kent-2011 for 2011-04 is under way (process "
                            + ProcessHandle.current().pid() + "). Try again when it has ended.");
            RunLock.take(new Folders(output, "kent-2011", YearMonth.of(2011, 5)))
                    .close();
        }
        RunLock.take(folders).close();
    }

    @Test
    void the_lock_of_a_dead_process_stops_nobody() throws Exception {
        Files.createDirectories(folders.lock().getParent());
        Files.writeString(folders.lock(), "999999\n");

        RunLock.take(folders).close();
    }

    PublishedSet set() {
        return new PublishedSet(folders, "0.1.0");
    }

    String published() throws IOException {
        if (!Files.exists(folders.set())) {
            return "nothing";
        }
        return Files.readString(folders.set().resolve("appendices/a.pdf")) + ", "
                + Files.readString(folders.set().resolve("appendices/b.pdf"));
    }

    static Manifest.Input input(String content) {
        return new Manifest.Input(
                "leavers.csv",
                Sha256.of(content),
                6,
                3,
                1,
                2,
                Map.of("unreadable-date", 1L),
                Map.of("DOVER", 1L),
                Map.of("unit-out-of-scope", 2L));
    }

    static Renderer files(Map<String, String> contents) {
        return folder -> {
            List<Rendered> rendered = new ArrayList<>();
            for (String name : contents.keySet().stream().sorted().toList()) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), contents.get(name));
                rendered.add(new Rendered(name, "Title of " + name, 1));
            }
            return rendered;
        };
    }

    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    static final class KilledBefore implements Moves {
        private final boolean exchange;
        private int movesLeft;

        KilledBefore(int move, boolean exchange) {
            this.movesLeft = move;
            this.exchange = exchange;
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            count();
            Moves.super.rename(from, to);
        }

        @Override
        public boolean exchange(Path one, Path other) {
            count();
            return exchange && Moves.super.exchange(one, other);
        }

        private void count() {
            if (--movesLeft == 0) {
                throw new Killed();
            }
        }
    }
}
