package org.committeepapers.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.staging.Sheets.ANN;
import static org.committeepapers.staging.Sheets.LEAVER;
import static org.committeepapers.staging.Sheets.LEAVERS;
import static org.committeepapers.staging.Sheets.POSTS;
import static org.committeepapers.staging.Sheets.STAFF;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.council.ACouncil;
import org.committeepapers.council.Role;
import org.committeepapers.staging.issue.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractReaderTest {

    @TempDir
    Path parent;

    ACouncil council;
    String file = "staff-in-post.csv";

    @BeforeEach
    void a_council() {
        council = ACouncil.in(parent);
    }

    @Test
    void a_staff_row_becomes_a_person_in_post() {
        assertThat(staff(STAFF + ANN).used())
                .containsExactly(new StaffMember(
                        LocalDate.of(2011, 4, 30),
                        "8f31c0a2",
                        "P104477",
                        "ASHFORD",
                        "Social Worker Level 2",
                        Role.SW,
                        "10",
                        23,
                        new BigDecimal("0.80"),
                        Contract.PERM,
                        LocalDate.of(2009, 9, 7),
                        LocalDate.of(2008, 9, 1),
                        LocalDate.of(2008, 9, 1),
                        false,
                        false,
                        LocalDate.of(2008, 7, 31),
                        null,
                        null));
    }

    @Test
    void a_leaver_is_read_past_a_quote_that_is_not_cleared() {
        Read<Leaver> leavers =
                read(Layouts.of(Leaver.class), "leavers.csv", LEAVERS + LEAVER.replaceAll("Y\n$", "N\n"));
        assertThat(leavers.used())
                .containsExactly(new Leaver(
                        "c4d2e917",
                        LocalDate.of(2011, 3, 31),
                        "DOVER",
                        Role.SW,
                        "Social Worker",
                        "KR10",
                        new BigDecimal("1.00"),
                        Contract.PERM,
                        LocalDate.of(2009, 2, 3),
                        LocalDate.of(2009, 2, 3),
                        "RETIRE",
                        "PAY",
                        Leaver.Destination.NONE));
        assertThat(leavers.used().toString()).doesNotContain("loved");
    }

    @Test
    void an_agency_worker_and_a_total_of_posts_are_read() {
        Read<AgencyWorker> agency = read(
                Layouts.of(AgencyWorker.class),
                "agency-workers.csv",
                "period_end,assignment_ref,unit_code,role,fte,covers,weekly_cost_gbp,start_date\n"
                        + "2011-04-30,A2231,DOVER,SW,1.00,VACANCY,\"£1,265.33\",2011-01-07\n");
        assertThat(agency.used())
                .containsExactly(new AgencyWorker(
                        LocalDate.of(2011, 4, 30),
                        "A2231",
                        "DOVER",
                        Role.SW,
                        new BigDecimal("1.00"),
                        AgencyWorker.Covers.VACANCY,
                        new BigDecimal("1265.33"),
                        LocalDate.of(2011, 1, 7)));
        Read<Post> posts =
                read(Layouts.of(Post.class), "establishment.csv", POSTS + "2011-04-30,,DOVER,SW,,12.50,BASE,\n");
        assertThat(posts.used())
                .containsExactly(new Post(
                        LocalDate.of(2011, 4, 30),
                        null,
                        "DOVER",
                        Role.SW,
                        null,
                        new BigDecimal("12.50"),
                        Post.Funding.BASE,
                        true));
    }

    @Test
    void a_total_of_the_history_may_be_negative_and_of_the_whole_council() {
        assertThat(read(
                                Layouts.of(HistoryTotal.class),
                                "history-totals.csv",
                                "period_end,unit_code,role_group,measure,value\n2010-09-30,,CASEHOLDER,VACANCIES,-2.5\n")
                        .used())
                .containsExactly(new HistoryTotal(
                        LocalDate.of(2010, 9, 30), null, "CASEHOLDER", "VACANCIES", new BigDecimal("-2.5")));
    }

    @Test
    void titles_above_the_header_and_footers_below_the_rows_are_no_rows_of_the_extract() {
        Read<StaffMember> staff =
                staff("Staff in post,,\nPrinted 2 May 2011\n\n" + STAFF + ANN + "\n,,\nEnd of report\n");
        assertThat(staff.used()).hasSize(1);
        assertThat(staff.counts()).isEqualTo(new RowCounts(1, 0, Map.of("blank-row", 2L, "report-footer", 1L)));
        assertThat(staff.issues()).isEmpty();
    }

    @Test
    void rows_of_teams_out_of_scope_or_below_one_are_excluded() {
        Read<StaffMember> staff =
                staff(STAFF + ANN + ANN.replace("ASHFORD", "PARENTING_EAST").replace(",SW,", ",UNHEARD,"));
        assertThat(staff.counts()).isEqualTo(new RowCounts(1, 0, Map.of("unit-out-of-scope", 1L)));
        Read<Post> posts =
                read(Layouts.of(Post.class), "establishment.csv", POSTS + "2011-04-30,P1,DOVER,SW,,1,BASE,N\n");
        assertThat(posts.counts()).isEqualTo(new RowCounts(0, 0, Map.of("unit-out-of-scope", 1L)));
    }

    @Test
    void another_hr_systems_headers_codes_and_workbook_are_translated() throws IOException {
        council.with(
                        "columns/staff-in-post.csv",
                        "canonical_column,source_header\nsheet,Staff List\nperson_ref,Employee Number\nfte,WTE\n")
                .with("codes/role.csv", "source_value,canonical_value\nSocial Worker,SW\n")
                .with("codes/unit.csv", "source_value,canonical_value\nCC1001,ASHFORD\n")
                .with("codes/flag.csv", "source_value,canonical_value\nOverseas,Y\n");
        Path workbook = council.folder().resolve("staff-in-post.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet("About");
            XSSFSheet sheet = book.createSheet("Staff List");
            sheet.createRow(0).createCell(0).setCellValue("Staff list at 30 April 2011");
            fill(
                    sheet.createRow(3),
                    List.of(
                            "EMPLOYEE  NUMBER",
                            "period_end",
                            "post_ref",
                            "unit_code",
                            "role",
                            "WTE",
                            "contract",
                            "role_start_date",
                            "social_worker_start_date",
                            "continuous_service_date",
                            "overseas_recruit",
                            "nqsw"));
            XSSFRow row = sheet.createRow(4);
            fill(
                    row,
                    List.of(
                            "1001",
                            "",
                            "P1",
                            "cc1001",
                            "SOCIAL WORKER",
                            "",
                            "perm",
                            "",
                            "3-Sep-07",
                            "39327",
                            "overseas",
                            "no"));
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            row.getCell(1).setCellValue(LocalDate.of(2011, 4, 30));
            row.getCell(1).setCellStyle(day);
            row.getCell(5).setCellValue(0.6);
            book.write(out);
        }
        Read<StaffMember> staff = read(Layouts.of(StaffMember.class), workbook);
        assertThat(staff.messages()).isEmpty();
        StaffMember person = staff.used().getFirst();
        assertThat(person.unitCode()).isEqualTo("ASHFORD");
        assertThat(person.role()).isEqualTo(Role.SW);
        assertThat(person.fte()).isEqualTo(new BigDecimal("0.6"));
        assertThat(person.socialWorkerStartDate()).isEqualTo(LocalDate.of(2007, 9, 3));
        assertThat(person.continuousServiceDate()).isEqualTo(LocalDate.of(2007, 9, 2));
        assertThat(person.overseasRecruit()).isTrue();
        assertThat(person.nqsw()).isFalse();
    }

    @Test
    void a_missing_header_stops_the_file_and_names_what_is_like_it() {
        assertThat(staff(STAFF.replace(",fte,", ",fte_contract,") + ANN).messages())
                .containsExactly(
                        "staff-in-post.csv, row 1, column fte_contract (I): this header is not known. Like it are:"
                                + " contract, fte.",
                        "staff-in-post.csv, row 1: the header \"fte\" is missing. Like it are: fte_contract.");
        assertThat(staff("Staff\n" + STAFF.replace("nqsw", "nqws") + ANN).messages())
                .containsExactly(
                        "staff-in-post.csv, row 2, column nqws (O): this header is not known. Like it are: nqsw.",
                        "staff-in-post.csv, row 2: the header \"nqsw\" is missing. Like it are: nqws.");
    }

    @Test
    void an_unknown_header_stops_the_file_and_is_named_with_its_letter() {
        Issue issue =
                staff(STAFF.replace("\n", ",Payroll Area\n") + ANN).issues().getFirst();
        assertThat(issue.message())
                .isEqualTo("staff-in-post.csv, row 1, column Payroll Area (S): this header is not known.");
        assertThat(issue.remedy())
                .isEqualTo("Remove the column from the report, or list the header in columns/staff-in-post.csv (with a"
                        + " canonical_column that begins with - to read past it).");
        assertThat(issue.severity()).isEqualTo(Issue.Severity.STOPS);
    }

    @Test
    void a_header_that_the_council_lists_to_be_read_past_is_no_fault() {
        council.with("columns/staff-in-post.csv", "canonical_column,source_header\n-payroll_area,Payroll Area\n");
        Read<StaffMember> staff = staff(STAFF.replace("\n", ",Payroll Area\n") + ANN.replace("\n", ",North\n"));
        assertThat(staff.messages()).isEmpty();
        assertThat(staff.used()).hasSize(1);
    }

    @Test
    void a_header_that_stands_twice_stops_the_file() {
        assertThat(staff(STAFF.replace("\n", ",FTE\n") + ANN).messages())
                .containsExactly("staff-in-post.csv, row 1, column fte: this header stands over the columns I, S.");
    }

    @Test
    void a_file_without_a_header_row_stops() {
        assertThat(read(Layouts.of(AgencyWorker.class), "agency-workers.csv", "a,b,c\n1,2,3\n")
                        .messages())
                .containsExactly("agency-workers.csv: none of the first 2 rows carries the headers of this layout."
                        + " Expected: period_end, assignment_ref, unit_code, role, fte.");
    }

    @Test
    void an_unknown_code_stops_the_file_and_is_said_once() {
        Read<StaffMember> staff = staff(STAFF
                + ANN.replace(",SW,", ",SWW,")
                + ANN.replace(",SW,", ",SWW,").replace("8f31c0a2", "b"));
        assertThat(staff.messages())
                .containsExactly(
                        "staff-in-post.csv, row 2, column role: expected NQSW, SW, SP, PSW, PS, TL, TM, ATM, SM,"
                                + " PC, IRO, LADO, PA, SWA; found \"SWW\". Did you mean \"SW\"?");
        assertThat(staff.issues().getFirst().remedy())
                .isEqualTo("Add \"SWW\" to codes/role.csv with the code it means.");
        assertThat(staff.issues().getFirst().severity()).isEqualTo(Issue.Severity.STOPS);
    }

    @Test
    void a_leaving_reason_has_to_be_one_that_the_council_prints() {
        assertThat(read(Layouts.of(Leaver.class), "leavers.csv", LEAVERS + LEAVER.replace("RETIRE", "RETIRED"))
                        .messages())
                .containsExactly("leavers.csv, row 2, column hr_reason_code: expected RES_NEW_EMP, RETIRE; found"
                        + " \"RETIRED\". Did you mean \"RETIRE\"?");
    }

    @Test
    void an_unknown_unit_stops_the_file_and_names_what_is_like_it() {
        Issue issue = staff(STAFF + ANN.replace("ASHFORD", "ASHFRD")).issues().getFirst();
        assertThat(issue.message())
                .isEqualTo("staff-in-post.csv, row 2, column unit_code: there is no unit \"ASHFRD\" in org-units.csv."
                        + " Like it are: ASHFORD.");
        assertThat(issue.severity()).isEqualTo(Issue.Severity.STOPS);
    }

    @Test
    void a_file_with_too_many_rows_set_aside_stops() {
        Read<StaffMember> staff = staff(STAFF + ANN + ANN);
        assertThat(staff.messages().getLast())
                .isEqualTo("staff-in-post.csv: 1 of 2 rows cannot be used, more than 5 %; nothing of the file is used."
                        + " Most often: staff-in-post.csv, row 3: this row stands in the file a second time.");
    }

    @Test
    void a_renamed_csv_an_empty_file_and_an_open_quote_stop() {
        assertThat(read(Layouts.of(Leaver.class), "leavers.xlsx", LEAVERS + LEAVER)
                        .messages())
                .containsExactly(
                        "leavers.xlsx: expected an Excel workbook as the name says; found text, perhaps a renamed"
                                + " CSV.");
        assertThat(staff("").messages()).containsExactly("staff-in-post.csv: the file is empty.");
        Read<StaffMember> open = staff(STAFF + ANN + ANN.replace("Social", "\"Social") + ANN.repeat(50));
        assertThat(open.messages())
                .containsExactly("staff-in-post.csv, row 3: a quote (\") is opened in this row and never closed.");
        assertThat(open.issues().getFirst().severity()).isEqualTo(Issue.Severity.STOPS);
    }

    @Test
    void a_header_alone_stops_a_snapshot_and_warns_of_events() {
        Issue snapshot = staff(STAFF).issues().getFirst();
        assertThat(snapshot.message()).isEqualTo("staff-in-post.csv: the file holds a header but no rows.");
        assertThat(snapshot.severity()).isEqualTo(Issue.Severity.STOPS);
        Issue events =
                read(Layouts.of(Leaver.class), "leavers.csv", LEAVERS).issues().getFirst();
        assertThat(events.message()).isEqualTo("leavers.csv: the file holds a header but no rows.");
        assertThat(events.severity()).isEqualTo(Issue.Severity.WARNING);
    }

    @Test
    void windows_1252_is_read_and_reported() {
        council.with(file, (STAFF + ANN.replace("Level 2", "£")).getBytes(Charset.forName("windows-1252")));
        Read<StaffMember> staff =
                read(Layouts.of(StaffMember.class), council.folder().resolve(file));
        assertThat(staff.used().getFirst().jobTitle()).isEqualTo("Social Worker £");
        assertThat(staff.messages())
                .containsExactly("staff-in-post.csv: the file is not UTF-8 and was read as Windows-1252.");
    }

    @Test
    void a_reading_that_was_stopped_goes_on_with_the_next_row() {
        council.with(file, STAFF + ANN + ANN.replace("8f31c0a2", "b") + "\n" + ANN + ANN.replace("8f31c0a2", "c"));
        try (ExtractReader<StaffMember> reader = ExtractReader.open(
                council.read(),
                YearMonth.of(2011, 4),
                Layouts.of(StaffMember.class),
                council.folder().resolve(file))) {
            reader.skip(3);
            assertThat(reader.next()).isInstanceOf(StagedRow.SetAside.class);
            assertThat(reader.next())
                    .isInstanceOfSatisfying(
                            StagedRow.Used.class,
                            used -> assertThat(used.number()).isEqualTo(6));
            assertThat(reader.counts()).isEqualTo(new RowCounts(3, 1, Map.of("blank-row", 1L)));
        }
    }

    Read<StaffMember> staff(String text) {
        return read(Layouts.of(StaffMember.class), file, text);
    }

    <T extends Record> Read<T> read(Layout<T> layout, String name, String text) {
        return Read.file(council, layout, name, text);
    }

    <T extends Record> Read<T> read(Layout<T> layout, Path path) {
        return Read.file(council, layout, path);
    }

    static void fill(XSSFRow row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }
}
