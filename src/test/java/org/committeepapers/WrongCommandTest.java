package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.Parity;
import org.committeepapers.publish.Renderer;
import org.committeepapers.publish.RunLock;
import org.committeepapers.run.Command;
import org.committeepapers.run.Edition;
import org.committeepapers.run.Press;
import org.committeepapers.run.Tools;
import org.junit.jupiter.api.Test;

/// What an officer reads when the command asks for what is not there, or for a place that cannot be used: the whole
/// message and the exit code.
class WrongCommandTest extends WrongInput {

    // ---- what is not there

    @Test
    void no_such_council_folder() {
        Command run = papers("run", folder.resolve("kent-2012"), "--month=2011-04");

        assertRefused(
                run, 66, "papers: There is no council folder " + folder + "/kent-2012. Did you mean \"kent-2011\"?\n");
    }

    @Test
    void a_folder_that_is_no_council_folder() throws Exception {
        kent.delete("council.yaml");

        assertRefused(
                run(),
                66,
                "papers: The folder " + kent.folder() + " is no council folder: it holds no council.yaml.\n");
    }

    @Test
    void no_such_month() {
        assertRefused(
                papers("run", kent.folder(), "--month=2011-05"),
                66,
                "papers: There is no folder 2011-05 in kent-2011. Nearest there: 2011-04.\n");
    }

    @Test
    void every_file_of_a_required_appendix_is_missing() throws Exception {
        kent.delete(POSTS);
        kent.delete(STAFF);
        kent.delete("2011-04/kent-2011_agency-workers_2011-04.csv");

        assertRefused(
                run(),
                66,
                "papers: Appendix 1 (district-vacancies) cannot be made: extract of establishment of April 2011 was not"
                        + " sent; extract of staff in post of April 2011 was not sent; extract of agency workers of April"
                        + " 2011 was not sent.\n");
    }

    // ---- a wrong command line

    @Test
    void an_unknown_appendix() {
        assertRefused(
                papers("appendix", "district-vacancy", kent.folder(), "--month=2011-04"),
                64,
                "papers: There is no appendix \"district-vacancy\" of kent-2011. Expected one of district-vacancies,"
                        + " caseholder-staffing-levels, manager-staffing-levels, recruitment-plan, pay-comparators,"
                        + " pay-extras, campaign-results, pay-impact, scorecard, dashboard, recruitment-needs,"
                        + " grow-your-own, costs-and-funding, experience-mix, supplement-rates. Did you mean"
                        + " \"district-vacancies\"?\n");
    }

    @Test
    void an_unknown_command() {
        assertRefused(
                Command.papers("rum", kent.folder(), "--month=2011-04"),
                64,
                "papers: There is no command \"rum\" of papers. Expected one of run, appendix, check, explain, new, list. Did you mean"
                        + " \"run\"?\nTry 'papers --help'.\n");
    }

    @Test
    void an_unknown_option() {
        assertRefused(
                papers("run", kent.folder(), "--mnth=2011-04", "--month=2011-04"),
                64,
                "papers: There is no option \"--mnth\" of papers run."
                        + " Expected one of --month, --all, --output, --store, --quiet, -h, --help, -V, --version."
                        + " Did you mean \"--month\"?\nTry 'papers run --help'.\n");
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
                WrongCommandTest::breaking, "run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + output);

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
}
