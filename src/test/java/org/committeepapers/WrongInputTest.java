package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.Manifest;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Renderer;
import org.committeepapers.publish.RunLock;
import org.committeepapers.run.Command;
import org.committeepapers.run.Edition;
import org.committeepapers.run.Press;
import org.committeepapers.run.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an officer reads when something is wrong: the whole message, the exit code, and that the last published set
/// stands untouched. The spoilt rows carry marks that nobody may find anywhere afterwards.
class WrongInputTest {

    static final String STAFF = "2011-04/staff-in-post.csv";
    static final String POSTS = "2011-04/establishment.csv";
    static final String AGENCY = "2011-04/kent-2011_agency-workers_2011-04.csv";
    static final String PERSON = "qzq77qzq";
    static final String POST = "PQZQ88";

    @TempDir
    static Path shared;

    static Path output;
    static Map<String, String> lastSet;

    @TempDir
    Path folder;

    CouncilCopy kent;

    @BeforeAll
    static void a_set_is_published() throws Exception {
        output = shared.resolve("output");
        Command run = Command.papers("run", "input-samples/kent-2011", "--month=2011-04", "--output=" + output);
        assertThat(run.code()).as(run.err()).isZero();
        lastSet = PublishedPapersTest.files(set());
    }

    @BeforeEach
    void a_council_folder() throws Exception {
        kent = CouncilCopy.of("kent-2011", folder);
    }

    @AfterEach
    void the_last_published_set_stands_untouched() throws Exception {
        assertThat(PublishedPapersTest.files(set())).isEqualTo(lastSet);
    }

    static Path set() {
        return output.resolve("kent-2011/2011-04");
    }

    // ---- what is not there

    @Test
    void no_such_council_folder() {
        Command run = papers("run", folder.resolve("kent-2012"), "--month=2011-04");

        assertRefused(run, 66, "papers: There is no council folder " + folder
                + "/kent-2012. Did you mean \"kent-2011\"?\n");
    }

    @Test
    void a_folder_that_is_no_council_folder() throws Exception {
        kent.delete("council.yaml");

        assertRefused(run(), 66, "papers: The folder " + kent.folder()
                + " is no council folder: it holds no council.yaml.\n");
    }

    @Test
    void no_such_month() {
        assertRefused(
                papers("run", kent.folder(), "--month=2011-05"),
                66,
                "papers: There is no folder 2011-05 in kent-2011. Nearest there: 2011-04.\n");
    }

    @Test
    void a_required_file_is_missing() throws Exception {
        kent.delete(POSTS);

        assertRefused(
                run(),
                66,
                "papers: Appendix 1 (district-vacancies) cannot be made: kent-2011 has no establishment for 2011-04.\n");
    }

    // ---- extracts that cannot be used

    @Test
    void a_header_is_missing() throws Exception {
        kent.replace(POSTS, "budgeted_fte", "budgetted");

        assertStopped(
                "establishment.csv, row 1, column budgetted (F): this header is not known. Like it are: budgeted_fte.",
                "Remove the column from the report, or list the header in columns/establishment.csv (with a"
                        + " canonical_column that begins with - to read past it).",
                "establishment.csv, row 1: the header \"budgeted_fte\" is missing. Like it are: budgetted.",
                "Add the column to the report, or name its header in columns/establishment.csv.");
    }

    @Test
    void a_header_is_unknown() throws Exception {
        kent.replace(STAFF, "spine_point", "Payroll Area");

        assertStopped(
                "staff-in-post.csv, row 1, column Payroll Area (H): this header is not known.",
                "Remove the column from the report, or list the header in columns/staff-in-post.csv (with a"
                        + " canonical_column that begins with - to read past it).");
    }

    @Test
    void a_code_is_unknown() throws Exception {
        kent.replace(POSTS, ",SP,", ",SPP,");

        assertStopped(
                "establishment.csv, row 7, column role: expected NQSW, SW, SP, PSW, PS, TL, TM, ATM, SM, PC, IRO, LADO,"
                        + " PA, SWA; found \"SPP\". Did you mean \"SP\"?",
                "Add \"SPP\" to codes/role.csv with the code it means.");
    }

    @Test
    void a_unit_is_unknown() throws Exception {
        kent.replace(POSTS, ",ASHFORD,", ",ASHFROD,");

        assertStopped(
                "establishment.csv, row 2, column unit_code: there is no unit \"ASHFROD\" in org-units.csv. Like it are:"
                        + " ASHFORD.",
                "Add it to org-units.csv, or to codes/unit.csv with the unit_code it means.");
    }

    @Test
    void a_workbook_that_is_a_renamed_csv() throws Exception {
        kent.write("2011-04/establishment.xlsx", kent.read(POSTS)).delete(POSTS);

        assertStopped(
                "establishment.xlsx: expected an Excel workbook as the name says; found text, perhaps a renamed CSV.",
                "Rename it to end in .csv, or save it as .xlsx from Excel.");
    }

    @Test
    void an_empty_file() throws Exception {
        kent.write(STAFF, "");

        assertStopped("staff-in-post.csv: the file is empty.", "Export it again.");
    }

    @Test
    void a_snapshot_with_a_header_only() throws Exception {
        kent.write(STAFF, kent.line(STAFF, 1) + "\n");

        assertStopped(
                "staff-in-post.csv: the file holds a header but no rows.",
                "Run the report again for this month; a snapshot always has rows.");
    }

    @Test
    void text_in_a_quote_that_never_closes() throws Exception {
        kent.line(STAFF, 4, marked(4).replace(",Social Worker,", ",\"Social Worker,"));

        assertStopped(
                "staff-in-post.csv, row 4: a quote (\") is opened in this row and never closed.",
                "Close or remove the quote in this row.");
    }

    @Test
    void two_files_of_one_extract() throws Exception {
        kent.write("2011-04/kent-2011_staff-in-post_2011-04.csv", kent.read(STAFF));

        assertStopped(
                "staff-in-post.csv: kent-2011_staff-in-post_2011-04.csv holds the layout staff-in-post as well.",
                "Keep the one that is right in the month's folder and take the other away.");
    }

    @Test
    void more_rows_that_cannot_be_used_than_the_council_allows() throws Exception {
        kent.replace(STAFF, ",1.00,", ",1.75,");

        Command run = run();

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err())
                .isEqualTo(refused("staff-in-post.csv: 347 of 454 rows cannot be used, more than 5 %; nothing of the"
                        + " file is used. Mend the rows named for this file and send it again."));
        assertNobodyIn(run, output);
    }

    @Test
    void a_broken_council_yaml() throws Exception {
        kent.replace("council.yaml", "row-levels: [AREA, DISTRICT]", "row-levels: [AREA, DISTRICT");

        assertRefused(run(), 65, "papers: The council folder " + kent.folder() + " cannot be used:\n"
                + "  council.yaml, line 6: this is not YAML: expected ',' or ']', but got :\n");
    }

    @Test
    void a_council_yaml_with_an_unknown_word() throws Exception {
        kent.replace("council.yaml", "row-levels:", "row-level:");

        assertRefused(run(), 65, "papers: The council folder " + kent.folder() + " cannot be used:\n"
                + "  council.yaml, line 5: the key \"row-level\" is not known. Did you mean \"row-levels\"?\n");
    }

    @Test
    void an_appendix_in_council_yaml_that_there_is_not() throws Exception {
        kent.replace("council.yaml", "slug: district-vacancies", "slug: district-vacancy");

        assertRefused(
                run(),
                65,
                "papers: council.yaml lists the appendix \"district-vacancy\", which there is not. Did you mean"
                        + " \"district-vacancies\"?\n");
    }

    // ---- rows that are set aside: the run publishes, and the issues file says what is missing

    @Test
    void a_date_that_is_none_sets_its_row_aside() throws Exception {
        kent.line(STAFF, 4, marked(4).replace("1989-11-24", "1961-02-31"));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "4",
                "social_worker_start_date",
                "9999-99-99",
                "row set aside",
                "unreadable-date",
                "staff-in-post.csv, row 4, column social_worker_start_date: expected a date such as 2019-04-30 or"
                        + " 30/04/2019; found \"9999-99-99\".",
                "Correct the date at the source.",
                "Appendix 1, Appendix 2, Appendix 3");
    }

    @Test
    void an_fte_of_one_and_a_half_sets_its_row_aside() throws Exception {
        kent.line(STAFF, 4, marked(4).replace(",1.00,", ",1.53,"));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "4",
                "fte",
                "9.99",
                "row set aside",
                "fte-out-of-range",
                "staff-in-post.csv, row 4, column fte: expected an fte over 0 and at most 1; found \"9.99\".",
                "Correct the fte at the source, or send one row for each post.",
                "Appendix 1, Appendix 2, Appendix 3");
    }

    @Test
    void a_person_twice_in_one_post_counts_once() throws Exception {
        kent.line(STAFF, 4, marked(4) + "\n" + marked(4));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "5",
                "",
                "",
                "row set aside",
                "person-twice-in-post",
                "staff-in-post.csv, row 5: this person is in this post in a row above already.",
                "End one of the two at the source, or send their fte in one row.",
                "Appendix 1, Appendix 2, Appendix 3");
    }

    @Test
    void an_event_file_with_a_header_only_is_a_warning() throws Exception {
        kent.write("2011-04/leavers.csv", "person_ref,leave_date,unit_code,role,fte,contract,"
                        + "role_start_date,continuous_service_date,hr_reason_code,manager_reason\n");

        assertSetAside(
                "leavers.csv",
                "",
                "",
                "",
                "",
                "warning",
                "no-rows",
                "leavers.csv: the file holds a header but no rows.",
                "Look whether the report was run for this month; no rows can be right.",
                "none");
    }

    // ---- what somebody should look at before it is printed

    @Test
    void staffing_that_changed_since_the_month_before_is_a_warning_in_run_and_check() throws Exception {
        String march = "2011-03/establishment.csv";
        kent.write(march, kent.read(POSTS).replace("2011-04-30", "2011-03-31"));
        kent.replace(march, kent.line(march, 2) + "\n", "");
        String fewer = kent.line(march, 2);
        kent.replace(march, fewer + "\n", fewer.replace(",1.00,", ",0.10,") + "\n");
        String warning = "establishment.csv: the unit ASHFORD went from 13.5 to 15.4 fte since the month before, more"
                + " than 5 %.";

        Path elsewhere = folder.resolve("output");
        Command run = Command.papers("run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(issues(elsewhere.resolve("kent-2011/2011-04")))
                .filteredOn(line -> line.get("rule").equals("staffing-changed"))
                .extracting(line -> line.get("file") + " " + line.get("severity") + " " + line.get("message") + " "
                        + line.get("figures_touched"))
                .containsExactly("establishment.csv warning " + warning + " Appendix 1");

        Command check = Command.papers("check", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);
        assertThat(issues(elsewhere.resolve("kent-2011/2011-04.check")))
                .extracting(CSVRecord::toList)
                .isEqualTo(issues(elsewhere.resolve("kent-2011/2011-04")).stream()
                        .map(CSVRecord::toList)
                        .toList());
        assertThat(check.code()).isZero();
        assertNobodyIn(check, elsewhere);
    }

    // ---- a wrong command line

    @Test
    void an_unknown_appendix() {
        assertRefused(
                papers("appendix", "district-vacancy", kent.folder(), "--month=2011-04"),
                64,
                "papers: There is no appendix \"district-vacancy\" of kent-2011. Expected one of district-vacancies,"
                        + " caseholder-staffing-levels, manager-staffing-levels. Did you mean \"district-vacancies\"?\n");
    }

    @Test
    void an_unknown_command() {
        assertRefused(
                Command.papers("rum", kent.folder(), "--month=2011-04"),
                64,
                "papers: There is no command \"rum\" of papers. Expected one of run, appendix, check, list. Did you mean"
                        + " \"run\"?\nTry 'papers --help'.\n");
    }

    @Test
    void an_unknown_option() {
        assertRefused(papers("run", kent.folder(), "--mnth=2011-04", "--month=2011-04"), 64, "papers: ?");
    }

    @Test
    void a_month_that_is_none() {
        assertRefused(
                papers("run", kent.folder(), "--month=April"),
                64,
                "papers: Invalid value for option '--month': expected a month such as 2011-04, found \"April\"\n"
                        + "Try 'papers run --help'.\n");
    }

    @Test
    void an_unknown_format() {
        assertRefused(
                papers("appendix", "district-vacancies", kent.folder(), "--month=2011-04", "--format=pdf,dox"),
                64,
                "papers: Invalid value for option '--format' (FORMAT): expected one of pdf, docx, html, xlsx, csv, found"
                        + " \"dox\". Did you mean \"docx\"?\nTry 'papers appendix --help'.\n");
    }

    // ---- places that cannot be reached or written

    @Test
    void an_output_that_cannot_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(
                Command.papers("run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + file),
                73,
                "papers: Cannot write " + file + "/.locks.\n");
    }

    @Test
    void a_store_that_cannot_be_reached() {
        assertRefused(
                papers(
                        "run",
                        kent.folder(),
                        "--month=2011-04",
                        "--store=jdbc:postgresql://papers:secret@localhost:1/x?password=secret"),
                69,
                "papers: The store jdbc:postgresql://localhost:1/x cannot be reached.\n");
    }

    @Test
    void a_month_that_another_run_holds() throws Exception {
        try (RunLock held = RunLock.take(new Folders(output, "kent-2011", YearMonth.of(2011, 4)))) {
            assertRefused(
                    run(),
                    75,
                    "papers: Another run of kent-2011 for 2011-04 is under way (process " + held.process()
                            + "). Try again when it has ended.\n");
        }
    }

    @Test
    void a_fault_of_ours_is_one_line_and_a_log_without_anybodys_words() throws Exception {
        Command run = Command.papers(
                WrongInputTest::breaking, "run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + output);

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .matches("papers: Something went wrong that is not your fault\\. What it was is in " + output
                        + "/\\.logs/[0-9TZ-]+\\.log\n");
        Path log = Path.of(run.err().replaceAll(".* is in ", "").strip());
        assertThat(Files.readString(log))
                .startsWith("java.lang.IllegalStateException\n    at ")
                .contains("caused by java.lang.NumberFormatException\n    at ");
        assertNobodyIn(run, output);
    }

    static Tools breaking(Tools tools) {
        Press press = new Press() {
            @Override
            public Renderer renderer(Edition edition) {
                return folder -> {
                    throw new IllegalStateException(PERSON, new NumberFormatException("For input: " + PERSON));
                };
            }

            @Override
            public Parity parity(Edition edition) {
                return Parity.NONE;
            }
        };
        return new Tools(tools.sources(), press, tools.layouts(), tools.appendices(), tools.clock());
    }

    // ---- how it is asked

    /// A row of the staff extract with marks in the place of the person and the post.
    String marked(int line) throws IOException {
        String row = kent.line(STAFF, line);
        assertThat(row).contains("1989-11-24");
        return row.replaceFirst("(?<=2011-04-30,)[^,]+,[^,]+", PERSON + "," + POST);
    }

    Command run() {
        return papers("run", kent.folder(), "--month=2011-04");
    }

    static Command papers(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--output=" + output;
        all[arguments.length + 1] = "--quiet";
        return Command.papers(all);
    }

    static String refused(String... issues) {
        return "papers: The extracts of 2011-04 cannot be used; nothing was published.\n" + String.join("\n", issues)
                + "\n";
    }

    /// @param words message and remedy of each issue, in turn
    void assertStopped(String... words) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            lines.add(words[i] + " " + words[i + 1]);
        }
        assertRefused(run(), 65, refused(lines.toArray(String[]::new)));
        assertThat(issues(output.resolve("kent-2011/2011-04.check")))
                .extracting(line -> line.get("message") + " " + line.get("what_to_do"))
                .containsExactlyElementsOf(lines);
        Command check = papers("check", kent.folder(), "--month=2011-04");
        assertThat(check.code()).isEqualTo(65);
        assertThat(check.lines()).containsAll(lines);
        assertNobodyIn(check, output);
    }

    void assertRefused(Command run, int code, String message) {
        assertThat(run.err()).isEqualTo(message);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertNobodyIn(run, output);
    }

    void assertSetAside(String... issue) throws IOException {
        Path elsewhere = folder.resolve("output");
        Command run = Command.papers("run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path published = elsewhere.resolve("kent-2011/2011-04");
        assertThat(issues(published)).extracting(CSVRecord::toList).contains(List.of(issue));
        Manifest.Input input = Manifest.of(published).orElseThrow().inputs().stream()
                .filter(one -> one.name().equals("2011-04/" + issue[0]))
                .findFirst()
                .orElseThrow();
        assertThat(input.rowsSetAside()).isEqualTo(issue[5].equals("warning") ? 0 : 1);
        assertThat(input.rowsRead()).isEqualTo(input.rowsUsed() + input.rowsSetAside() + input.rowsExcluded());
        assertNobodyIn(run, elsewhere);
    }

    static List<CSVRecord> issues(Path folder) throws IOException {
        try (var reader = Files.newBufferedReader(folder.resolve("issues.csv"))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    /// Neither a mark nor a date or working time of a person is in what was printed or written; the store aside.
    static void assertNobodyIn(Command run, Path output) {
        List<String> found = new ArrayList<>();
        look("stdout", run.out(), found);
        look("stderr", run.err(), found);
        if (Files.isDirectory(output)) {
            try (Stream<Path> all = Files.walk(output)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (!file.startsWith(output.resolve(".store"))) {
                        look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1), found);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(found).isEmpty();
    }

    static void look(String where, String text, List<String> found) {
        for (String mark : List.of(PERSON, POST, "1961-02-31", "1989-11-24", "1.53", "password", "secret")) {
            if (text.contains(mark) && !(mark.length() < 5 && where.matches(".*\\.(pdf|docx|xlsx)"))) {
                found.add(mark + " in " + where);
            }
        }
    }
}
