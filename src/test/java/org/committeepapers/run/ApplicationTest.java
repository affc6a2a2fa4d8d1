package org.committeepapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.Manifest;
import org.committeepapers.publish.RunLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    @TempDir
    Path folder;

    Desk desk;
    String kent;

    @BeforeEach
    void desk() throws Exception {
        desk = Desk.with(folder).sends("2011-04", "a", "bad", "out", "b");
        kent = desk.home.toString();
    }

    @Test
    void a_run_publishes_and_prints_the_path_of_each_file() throws Exception {
        assertThat(run("2011-04")).isZero();

        assertThat(desk.published("appendices/leavers.PDF")).isEqualTo("a b 2011-05-01T00:00:00Z");
        assertThat(desk.said().lines())
                .contains(desk.output
                        .resolve("kent-2011/2011-04/appendices/leavers.PDF")
                        .toString())
                .contains(desk.output.resolve("kent-2011/2011-04/issues.csv").toString())
                .hasSize(7);
        assertThat(desk.complained())
                .contains("Appendix 2 (agency) is not made: extract of agency workers of April 2011 was not sent.");
    }

    @Test
    void the_manifest_says_what_became_of_every_row() throws Exception {
        run("2011-04");

        Manifest.Input leavers = Manifest.of(desk.set()).orElseThrow().inputs().getFirst();
        assertThat(leavers.rowsRead()).isEqualTo(4);
        assertThat(List.of(leavers.rowsUsed(), leavers.rowsSetAside(), leavers.rowsExcluded()))
                .containsExactly(2L, 1L, 1L);
        assertThat(desk.published("issues.csv"))
                .contains("leavers.csv,,3,leave_date,aaaa,row set aside,unreadable-date,")
                .contains(",Appendix 1\r\n");
    }

    @Test
    void the_same_month_again_reads_the_files_again_and_leaves_the_set_as_it_is() throws Exception {
        run("2011-04");
        String manifest = desk.published("manifest.json");
        desk.rowsRead.clear();

        assertThat(run("2011-04")).isZero();
        assertThat(desk.published("manifest.json")).isEqualTo(manifest);
        assertThat(desk.rowsRead).containsExactly("a", "b");
        assertThat(desk.output.resolve(".history")).doesNotExist();
    }

    @Test
    void months_before_are_read_where_the_store_does_not_hold_their_files() throws Exception {
        desk.sends("2011-02", "feb").sends("2011-03", "mar").sends("2011-05", "may");
        run("2011-04");
        assertThat(desk.rowsRead).containsExactly("feb", "mar", "a", "b");

        desk.sends("2011-03", "mar2").rowsRead.clear();
        run("2011-04");
        assertThat(desk.rowsRead).containsExactly("mar2", "a", "b");
        assertThat(desk.published("appendices/leavers.PDF")).startsWith("a b feb mar2 ");
    }

    @Test
    void extracts_that_cannot_be_used_publish_nothing_and_the_last_set_stands() throws Exception {
        run("2011-04");
        String manifest = desk.published("manifest.json");
        desk.sends("2011-04", "c", "stop");

        assertThat(run("2011-04")).isEqualTo(65);
        assertThat(desk.complained())
                .contains("papers: The extracts of 2011-04 cannot be used; nothing was published.\n"
                        + "leavers.csv, row 3, column role: expected NQSW, ");
        assertThat(desk.published("manifest.json")).isEqualTo(manifest);
        assertThat(desk.output.resolve("kent-2011/2011-04.check/issues.csv")).exists();
        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf"))
                .as("the extracts have changed, so they are read again")
                .isEqualTo(65);
        assertThat(desk.published("manifest.json")).isEqualTo(manifest);
    }

    @Test
    void an_appendix_is_made_from_the_store_without_reading_a_file() throws Exception {
        run("2011-04");
        desk.rowsRead.clear();

        assertThat(desk.papers("appendix", "leavers", kent, "--month", "2011-04", "--format", "pdf,docx"))
                .isZero();
        assertThat(desk.rowsRead).isEmpty();
        assertThat(desk.said().lines().filter(line -> line.contains("appendices")))
                .hasSize(2);
        assertThat(desk.published("appendices/leavers.CSV")).isNotEmpty();
    }

    @Test
    void an_appendix_reads_what_has_changed_and_the_whole_set_shows_it() throws Exception {
        run("2011-04");
        desk.sends("2011-04", "a", "c").rowsRead.clear();

        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf"))
                .isZero();
        assertThat(desk.rowsRead).containsExactly("a", "c");
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(desk.published("appendices/leavers." + format)).startsWith("a c ");
        }
        assertThat(desk.complained()).contains("leavers.csv: 2 rows read, 2 used, 0 set aside, 0 left out\n");
    }

    @Test
    void an_appendix_of_a_set_made_of_an_older_month_before_it_makes_the_whole_set_again() throws Exception {
        desk.sends("2011-03", "mar");
        run("2011-04");
        desk.sends("2011-03", "mar2");
        run("2011-03");

        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf"))
                .isZero();
        assertThat(desk.published("appendices/leavers.CSV")).startsWith("a b mar2 ");
    }

    @Test
    void an_appendix_of_a_council_whose_settings_have_changed_reads_the_month_again() throws Exception {
        run("2011-04");
        desk.rowsRead.clear();
        Files.writeString(desk.home.resolve("codes-note.txt"), "not a setting");
        desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf");
        assertThat(desk.rowsRead).isEmpty();

        Files.writeString(
                desk.home.resolve("org-units.csv"),
                Files.readString(desk.home.resolve("org-units.csv")).replace("Corporate Parenting East", "East"));
        desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf");
        assertThat(desk.rowsRead).containsExactly("a", "b");
    }

    @Test
    void an_appendix_is_made_from_the_store_when_the_extracts_are_gone() throws Exception {
        run("2011-04");
        Files.delete(desk.home.resolve("2011-04/leavers.csv"));
        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04")).isZero();

        Files.delete(desk.home.resolve("2011-04"));
        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04")).isZero();
        assertThat(desk.published("appendices/leavers.CSV")).startsWith("a b ");
    }

    @Test
    void an_appendix_beside_a_damaged_manifest_makes_the_whole_set() throws Exception {
        run("2011-04");
        Files.writeString(desk.set().resolve("manifest.json"), "{}");

        assertThat(desk.papers("appendix", "leavers", kent, "--month=2011-04", "--format=pdf"))
                .isZero();
        assertThat(desk.published("appendices/leavers.CSV")).startsWith("a b ");
    }

    @Test
    void an_appendix_of_a_month_that_was_never_read_reads_it_first() throws Exception {
        assertThat(desk.papers("appendix", "leavers", kent, "--month", "2011-04"))
                .isZero();
        assertThat(desk.rowsRead).containsExactly("a", "b");
    }

    @Test
    void a_check_prints_and_writes_the_issues_and_publishes_nothing() {
        assertThat(desk.papers("check", kent, "--month", "2011-04")).isZero();

        Path check = desk.output.resolve("kent-2011/2011-04.check");
        assertThat(desk.said())
                .isEqualTo("leavers.csv, row 3, column leave_date: expected a date such as 2019-04-30 or 30/04/2019;"
                        + " found \"aaaa\". Correct the date at the source.\n"
                        + "leavers.csv: 1 of 3 rows of Dover is set aside. Correct them at the source; until then the"
                        + " figures of Dover are short of them.\n"
                        + "Appendix 2 (agency) is not made: extract of agency workers of April 2011 was not sent."
                        + " Send what is missing and run the month again.\n"
                        + "0 stop the run; 1 row set aside; 2 warnings.\n"
                        + check.resolve("issues.csv") + "\n" + check.resolve("issues.html") + "\n");
        assertThat(desk.complained())
                .isEqualTo("Checking leavers.csv\nleavers.csv: 4 rows read, 2 used, 1 set aside, 1 left out (1"
                        + " unit-out-of-scope):"
                        + " Appendix 1 is short of them; see issues.html\n");
        assertThat(desk.set()).doesNotExist();
        assertThat(desk.output.resolve(".store")).doesNotExist();
    }

    @Test
    void a_fault_of_ours_is_one_line_and_a_log_without_a_word_of_anybody() throws Exception {
        desk.pressBroken = true;

        assertThat(desk.papers("run", kent, "--month", "2011-04", "--quiet")).isEqualTo(70);
        assertThat(desk.complained())
                .startsWith("papers: Something went wrong that is not your fault. What it was is in ")
                .hasLineCount(1);
        String log = Files.readString(
                Path.of(desk.complained().replaceAll(".* is in ", "").strip()));
        assertThat(log).startsWith("java.lang.IllegalStateException\n    at ").doesNotContain("Bloggs");
    }

    @Test
    void a_run_that_failed_goes_on_where_it_failed() {
        desk.pressBroken = true;
        run("2011-04");
        desk.pressBroken = false;
        desk.rowsRead.clear();

        assertThat(run("2011-04")).isZero();
        assertThat(desk.rowsRead).isEmpty();
    }

    @Test
    void a_file_that_failed_in_its_middle_is_not_counted_twice() throws Exception {
        List<String> people =
                new ArrayList<>(IntStream.range(0, 2500).mapToObj(n -> "p" + n).toList());
        people.set(2200, "crash");
        desk.sends("2011-04", people.toArray(String[]::new));
        desk.readerBroken = true;
        assertThat(run("2011-04")).isEqualTo(70);
        desk.readerBroken = false;

        assertThat(run("2011-04")).isZero();
        assertThat(Manifest.of(desk.set()).orElseThrow().inputs().getFirst().rowsUsed())
                .isEqualTo(2500);
        assertThat(desk.published("appendices/leavers.PDF").split(" ")).hasSize(2501);
    }

    @Test
    void a_run_that_was_killed_goes_on_with_the_next_row() throws Exception {
        List<String> people =
                new ArrayList<>(IntStream.range(0, 2500).mapToObj(n -> "p" + n).toList());
        people.set(2200, "crash");
        desk.sends("2011-04", people.toArray(String[]::new));
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString())
                .start();
        assertThat(killed.waitFor()).isEqualTo(137);
        assertThat(desk.set()).doesNotExist();

        assertThat(run("2011-04")).isZero();
        assertThat(Manifest.of(desk.set()).orElseThrow().inputs().getFirst().rowsUsed())
                .isEqualTo(2500);
        assertThat(desk.published("appendices/leavers.PDF").split(" ")).hasSize(2501);
    }

    /// A run in a process of its own that dies in the middle of a file.
    static final class Killed {
        public static void main(String[] arguments) {
            Desk desk = Desk.at(Path.of(arguments[0]));
            desk.readerKilled = true;
            desk.papers("run", desk.home.toString(), "--month", "2011-04");
        }
    }

    @Test
    void a_month_that_another_process_works_on_is_left_alone() throws Exception {
        try (RunLock held = RunLock.take(new Folders(desk.output, "kent-2011", YearMonth.of(2011, 4)))) {
            assertThat(run("2011-04")).isEqualTo(75);
            assertThat(desk.complained())
                    .isEqualTo("papers: Another run of kent-2011 for 2011-04 is under way (process " + held.process()
                            + "). Try again when it has ended.\n");
        }
    }

    @Test
    void what_was_made_is_listed_with_its_run_and_result() {
        run("2011-04");
        desk.papers("list", "runs", kent);

        assertThat(desk.said())
                .matches("kent-2011\t2011-04\trun\t2011-04-[0-9a-f]{12}\tpublished"
                        + "\t2011-05-09T10:00:00Z\t2011-05-09T10:00:00Z\n");
    }

    @Test
    void what_can_be_made_is_listed_with_what_it_needs() {
        desk.papers("list", "appendices", kent);

        assertThat(desk.said())
                .isEqualTo("leavers\tAppendix 1\tAbout leavers\tneeds leavers\trequired\n"
                        + "agency\tAppendix 2\tAbout agency\tneeds agency-workers\toptional\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rum KENT --month 2011-04                            | 64 | Did you mean \"run\"?",
                "run KENT                                            | 64 | Missing required option: '--month=YYYY-MM'",
                "run KENT --month April                              | 64 | expected a month such as 2011-04, found \"April\"",
                "run KENT --month 2011-04 --outptu x                 | 64 | Did you mean \"--output\"?",
                "appendix leaver KENT --month 2011-04                | 64 | Did you mean \"leavers\"?",
                "appendix leavers KENT --month 2011-04 --format pdff | 64 | Did you mean \"pdf\"?",
                "run nowhere --month 2011-04                         | 66 | There is no council folder nowhere.",
                "run KENT --month 2012-01                            | 66 | There is no folder 2012-01 in kent-2011.",
                "appendix agency KENT --month 2011-04                | 66 | Appendix 2 (agency) cannot be made",
                "run KENT --month 2011-04 --store jdbc:h2:nosuch:x/y | 69 | cannot be reached",
                "list runs --store jdbc:postgresql://localhost:1/x   | 69 | cannot be reached",
            })
    void every_mistake_has_its_code_and_its_words(String line, int code, String words) {
        assertThat(desk.papers(line.strip().replace("KENT", kent).split(" +"))).isEqualTo(code);
        assertThat(desk.complained()).contains(words);
    }

    @Test
    void a_month_without_a_required_extract_is_an_error() throws Exception {
        Files.delete(desk.home.resolve("2011-04/leavers.csv"));
        Files.createDirectories(desk.home.resolve("reference"));
        Files.writeString(
                desk.home.resolve("reference/paper-facts.csv"),
                "paper_ref,key,value,unit,note\nP,sufficient-funding 2014/15,1,,\n");

        assertThat(run("2011-04")).isEqualTo(66);
        assertThat(desk.complained())
                .contains("papers: Appendix 1 (leavers) cannot be made: extract of leavers was not sent.");
    }

    @Test
    void an_output_folder_that_is_a_file_cannot_be_written() throws Exception {
        Files.writeString(desk.output, "");

        assertThat(run("2011-04")).isEqualTo(73);
    }

    int run(String month) {
        return desk.papers("run", kent, "--month", month);
    }
}
