package org.committeepapers.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.document.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Item by item, the Analysis Function's checklist for accessible spreadsheets.
class XlsxTablesTest {

    static final Instant PUBLISHED = Instant.parse("2011-05-13T09:00:00Z");
    static final int HEADER = 4;

    @TempDir
    Path folder;

    Path file;
    XSSFWorkbook workbook;
    XSSFSheet first;

    @BeforeEach
    void write_and_read_back() throws Exception {
        file = write("one.xlsx", List.of(Tables.vacancies(), Tables.mix()));
        workbook = new XSSFWorkbook(file.toFile());
        first = workbook.getSheetAt(0);
    }

    @AfterEach
    void close() throws Exception {
        workbook.close();
    }

    @Test
    void the_title_stands_in_a1_tagged_heading_1() {
        assertThat(first.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("Caseholder vacancies by district, 30 April 2011");
        xlsx().titleIsHeading1(first);
    }

    @Test
    void notes_shorthand_and_source_stand_above_the_table_in_column_a() {
        List<String> above = new ArrayList<>();
        for (int row = 1; row < HEADER; row++) {
            above.add(first.getRow(row).getCell(0).getStringCellValue());
            assertThat(first.getRow(row).getLastCellNum()).isEqualTo((short) 1);
        }

        assertThat(above)
                .containsExactly(
                        "Vacancy rate: (establishment less in post) / establishment.",
                        "[z] means not applicable: no posts in the establishment.",
                        "Source: establishment and staff in post, 30 April 2011");
    }

    @Test
    void each_sheet_holds_one_marked_up_table_from_the_left_edge_to_the_last_row() {
        List<String> areas = new ArrayList<>();
        workbook.forEach(sheet -> {
            XSSFTable table = ((XSSFSheet) sheet).getTables().getFirst();
            areas.add(table.getName() + " " + table.getArea().formatAsString());
        });
        xlsx().oneTableASheet();

        assertThat(areas)
                .containsExactly("table_appendix_2_caseholder_vacancies_by_district A5:E9", "table_staffing_mix A3:B5");
    }

    @Test
    void one_header_row_is_filled_and_unique_and_names_group_and_unit() {
        assertThat(texts(first, HEADER))
                .containsExactly(
                        "District",
                        "Caseholders: Establishment, fte",
                        "Caseholders: Vacancy rate, %",
                        "Managers: Cost, £",
                        "Comment");
        xlsx().headersAreFilledAndUnique();
    }

    @Test
    void there_are_no_filters_freeze_panes_merges_images_or_page_furniture() {
        xlsx().noFurniture();
    }

    @Test
    void every_text_is_wrapped_and_every_cell_sans_serif_of_10_points_or_more_without_fill_or_italics() {
        xlsx().plainCells();
    }

    @Test
    void no_cell_of_a_table_is_blank_and_a_missing_value_is_its_shorthand() {
        xlsx().noCellIsBlankOrAFormula();
        assertThat(first.getRow(HEADER + 2).getCell(2).getStringCellValue()).isEqualTo("[z]");
        assertThat(first.getRow(HEADER + 2).getCell(4).getStringCellValue()).isEqualTo("[z]");
    }

    @Test
    void figures_are_numbers_rounded_as_printed() {
        assertThat(first.getRow(HEADER + 1).getCell(1).getNumericCellValue()).isEqualTo(24.1);
        assertThat(first.getRow(HEADER + 1).getCell(2).getNumericCellValue()).isEqualTo(-5.4);
        assertThat(first.getRow(HEADER + 1).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.0");
        assertThat(first.getRow(HEADER + 1).getCell(3).getNumericCellValue()).isEqualTo(1234567);
        assertThat(first.getRow(HEADER + 1).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0");
    }

    @Test
    void a_text_is_never_a_formula() {
        xlsx().noCellIsBlankOrAFormula();
        assertThat(xlsx().cells())
                .filteredOn(quoted())
                .extracting(XSSFCell::getStringCellValue)
                .containsExactly("=1+1", "-Dover, \"East\"", "+", "@all");
    }

    @Test
    void totals_stand_out_by_weight_not_by_colour() {
        assertThat(first.getRow(HEADER + 3).getCell(1).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(first.getRow(HEADER + 4).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(first.getRow(HEADER + 1).getCell(0).getCellStyle().getFont().getBold())
                .isFalse();
    }

    @Test
    void sheets_are_named_by_what_they_show() {
        assertThat(workbook.getSheetName(0)).isEqualTo("Appendix 2 caseholder vacancies");
        assertThat(workbook.getSheetName(1)).isEqualTo("Staffing mix");
    }

    @Test
    void the_cursor_waits_in_a1_of_the_first_sheet() {
        xlsx().cursorWaitsInA1();
    }

    @Test
    void the_document_says_its_title_author_language_and_date() throws Exception {
        var core = workbook.getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Vacancies");
        assertThat(core.getCreator()).isEqualTo("Sample County Council");
        assertThat(core.getCreated()).isEqualTo(Date.from(PUBLISHED));
        assertThat(core.getModified()).isEqualTo(Date.from(PUBLISHED));
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
    }

    @Test
    void the_same_tables_give_the_same_bytes_dated_by_publication() throws Exception {
        Path again = write("two.xlsx", List.of(Tables.vacancies(), Tables.mix()));

        assertThat(again).hasSameBinaryContentAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries.getFirst().getName()).isEqualTo("[Content_Types].xml");
            assertThat(entries)
                    .allMatch(entry -> entry.getTimeLocal().toString().equals("2011-05-13T09:00"));
        }
    }

    @Test
    void every_part_is_valid_by_the_office_schema() {
        xlsx().schemaValid();
    }

    @Test
    void tables_whose_names_begin_alike_get_sheets_of_their_own() throws Exception {
        Path twins = write("twins.xlsx", List.of(Tables.vacancies(), Tables.vacancies()));

        try (XSSFWorkbook two = new XSSFWorkbook(twins.toFile())) {
            assertThat(two.getSheetName(0)).isEqualTo("Appendix 2 caseholder vacancies");
            assertThat(two.getSheetName(1)).isEqualTo("Appendix 2 caseholder 2");
            assertThat(two.getSheetAt(1).getTables().getFirst().getName())
                    .isEqualTo("table_appendix_2_caseholder_vacancies_by_district_2");
        }
    }

    @Test
    void a_table_without_rows_says_so() throws Exception {
        AppendixTable mix = Tables.mix();
        AppendixTable none =
                new AppendixTable(mix.name(), mix.title(), mix.columns(), List.of(), mix.notes(), mix.source());

        try (XSSFWorkbook empty =
                new XSSFWorkbook(write("empty.xlsx", List.of(none)).toFile())) {
            assertThat(texts(empty.getSheetAt(0), 3)).containsExactly("No rows this month", "[z]");
        }
    }

    @Test
    void a_workbook_needs_a_table() {
        assertThatThrownBy(() -> write("none.xlsx", List.of())).hasMessage("the workbook Vacancies has no table");
        assertThat(folder.resolve("none.xlsx"))
                .satisfies(path -> assertThat(Files.exists(path)).isFalse());
    }

    private Path write(String name, List<AppendixTable> tables) throws Exception {
        Path target = folder.resolve(name);
        XlsxTables.write("Vacancies", "Sample County Council", tables, PUBLISHED, target);
        return target;
    }

    private XlsxAssert xlsx() {
        return XlsxAssert.of(workbook);
    }

    private static Predicate<XSSFCell> quoted() {
        return cell -> cell.getCellStyle().getQuotePrefixed();
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        Stream<Cell> cells = StreamSupport.stream(sheet.getRow(row).spliterator(), false);
        return cells.map(Cell::getStringCellValue).toList();
    }
}
