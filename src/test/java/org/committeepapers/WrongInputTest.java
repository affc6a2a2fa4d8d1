package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.run.Command;
import org.junit.jupiter.api.Test;

/// What an officer reads when the extracts or the council folder are wrong: the whole message and the exit code.
class WrongInputTest extends WrongInput {

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
                "Run the report again for this month; this extract always has rows.");
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
                        + " file is used. Most often: staff-in-post.csv, row 2, column fte: expected an fte over 0 and at"
                        + " most 1.2; found \"1.75\". Correct the fte at the source, or send one row for each post."));
        assertNobodyIn(run, output);
    }

    @Test
    void a_broken_council_yaml() throws Exception {
        kent.replace("council.yaml", "row-levels: [AREA, DISTRICT]", "row-levels: [AREA, DISTRICT");

        assertRefused(
                run(),
                65,
                "papers: The council folder " + kent.folder() + " cannot be used:\n"
                        + "  council.yaml, line 6: this is not YAML: expected ',' or ']', but got :\n");
    }

    @Test
    void a_council_yaml_with_an_unknown_word() throws Exception {
        kent.replace("council.yaml", "row-levels:", "row-level:");

        assertRefused(
                run(),
                65,
                "papers: The council folder " + kent.folder() + " cannot be used:\n"
                        + "  council.yaml, line 5: the key \"row-level\" is not known. Did you mean \"row-levels\"?\n");
    }

    @Test
    void an_appendix_in_council_yaml_that_there_is_not() throws Exception {
        kent.replace("council.yaml", "slug: district-vacancies", "slug: district-vacancy");

        assertRefused(
                run(),
                65,
                "papers: kent-2011 cannot be used:\ncouncil.yaml, line 56: there is no appendix \"district-vacancy\"."
                        + " Did you mean \"district-vacancies\"?\n");
    }

    // ---- rows that are set aside: the run publishes, and the issues file says what is missing

    @Test
    void a_date_that_is_none_is_not_known_and_its_row_counts() throws Exception {
        kent.line(STAFF, 4, marked(4).replace("1989-11-24", "1961-02-31"));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "4",
                "social_worker_start_date",
                "9999-99-99",
                "warning",
                "not-known",
                "staff-in-post.csv, row 4, column social_worker_start_date: expected a date such as 2019-04-30 or"
                        + " 30/04/2019; found \"9999-99-99\". It counts as not known.",
                "Correct the date at the source.",
                "Appendix 1, Appendix 2, Appendix 3, Appendix 14, Appendix 15");
    }

    @Test
    void an_fte_of_one_and_a_half_sets_its_row_aside() throws Exception {
        kent.line(STAFF, 4, marked(4).replace(",1.00,", ",1.53,"));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "4",
                "fte",
                "1.53",
                "row set aside",
                "fte-out-of-range",
                "staff-in-post.csv, row 4, column fte: expected an fte over 0 and at most 1.2; found \"1.53\".",
                "Correct the fte at the source, or send one row for each post.",
                "Appendix 1, Appendix 2, Appendix 3, Appendix 14, Appendix 15");
    }

    @Test
    void a_row_that_stands_in_a_file_twice_counts_once() throws Exception {
        kent.line(STAFF, 4, marked(4) + "\n" + marked(4));

        assertSetAside(
                "staff-in-post.csv",
                "",
                "5",
                "",
                "",
                "row set aside",
                "repeated-row",
                "staff-in-post.csv, row 5: this row stands in the file a second time.",
                "Remove one of the two at the source.",
                "Appendix 1, Appendix 2, Appendix 3, Appendix 14, Appendix 15");
    }

    @Test
    void an_event_file_with_a_header_only_is_a_warning() throws Exception {
        kent.write(
                "2011-04/leavers.csv",
                "person_ref,leave_date,unit_code,role,fte,contract,"
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
                "Look whether the report was run for this month; no rows can be right, and count as nought.",
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
        String warning = "establishment.csv: the unit ASHFORD went from 31.10 to 33.00 fte since the month before, more"
                + " than 5 %.";

        Path elsewhere = folder.resolve("output");
        Command run = Command.papers("run", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(issues(elsewhere.resolve("kent-2011/2011-04")))
                .filteredOn(line -> line.get("rule").equals("staffing-changed"))
                .extracting(line -> line.get("file") + " " + line.get("severity") + " " + line.get("message") + " "
                        + line.get("figures_touched"))
                .containsExactly("establishment.csv warning " + warning + " Appendix 1, Appendix 11");

        Command check = Command.papers("check", kent.folder(), "--month=2011-04", "--quiet", "--output=" + elsewhere);
        assertThat(issues(elsewhere.resolve("kent-2011/2011-04.check")))
                .extracting(CSVRecord::toList)
                .isEqualTo(issues(elsewhere.resolve("kent-2011/2011-04")).stream()
                        .map(CSVRecord::toList)
                        .toList());
        assertThat(check.code()).isZero();
        assertNobodyIn(check, elsewhere);
    }
}
