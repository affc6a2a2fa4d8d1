package org.committeepapers.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExtractTest {

    @TempDir
    Path folder;

    @Test
    void cells_become_the_text_that_a_csv_would_have() throws IOException {
        Path file = workbook(book -> {
            XSSFRow row = book.createSheet("Staff").createRow(4);
            row.createCell(0).setCellValue(" Social Worker ");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(12345678);
            row.createCell(3).setCellValue(true);
            styled(book, row.createCell(4), "dd/mm/yyyy").setCellValue(LocalDate.of(2019, 4, 30));
            styled(book, row.createCell(5), "d-mmm-yy").setCellValue(LocalDateTime.of(2019, 4, 30, 9, 15));
            Cell formula = row.createCell(6);
            formula.setCellFormula("0.5+0.1");
            formula.setCellValue(0.6);
            Cell words = row.createCell(7);
            words.setCellFormula("\"S\"&\"W\"");
            words.setCellValue("SW");
            row.createCell(8).setCellErrorValue(FormulaError.REF.getCode());
            Cell date = styled(book, row.createCell(9), "yyyy-mm-dd");
            date.setCellFormula("DATE(2019,4,30)");
            date.setCellValue(LocalDate.of(2019, 4, 30));
            row.createCell(12);
        });
        assertThat(rows(file, null))
                .containsExactly(new ExtractRow(
                        "staff-in-post.xlsx",
                        "Staff",
                        5,
                        List.of(
                                "Social Worker",
                                "0.3",
                                "12345678",
                                "Y",
                                "2019-04-30",
                                "2019-04-30T09:15",
                                "0.6",
                                "SW",
                                "#REF!",
                                "2019-04-30")));
    }

    @Test
    void the_first_sheet_is_read_unless_another_is_named() throws IOException {
        Path file = workbook(book -> {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("first");
            book.createSheet("Staff List").createRow(0).createCell(0).setCellValue("second");
        });
        assertThat(rows(file, null).getFirst().cell(0)).isEqualTo("first");
        assertThat(rows(file, "staff list").getFirst().cell(0)).isEqualTo("second");
        assertThatThrownBy(() -> Extract.open(file, "Staff"))
                .hasMessage("the workbook has no sheet \"Staff\"; its sheets are Notes, Staff List");
    }

    @Test
    void a_renamed_csv_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("leavers.xlsx"), "a,b\n");
        assertThatThrownBy(() -> Extract.open(file, null))
                .hasMessage("expected an Excel workbook as the name says; found text, perhaps a renamed CSV");
    }

    @Test
    void a_renamed_workbook_is_refused() throws IOException {
        Path file = Files.move(workbook(book -> book.createSheet()), folder.resolve("leavers.csv"));
        assertThatThrownBy(() -> Extract.open(file, null))
                .hasMessage("expected CSV text as the name says; found an Excel workbook or other zip file");
    }

    @Test
    void an_old_or_locked_workbook_is_refused() throws IOException {
        Path file = folder.resolve("leavers.xlsx");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0});
        assertThatThrownBy(() -> Extract.open(file, null))
                .hasMessage("found an Excel 97-2003 workbook (.xls), or one with a password");
    }

    @Test
    void a_workbook_cut_off_on_its_way_is_refused() throws IOException {
        Path file = workbook(book -> book.createSheet());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Extract.open(file, null))
                .hasMessage("the file begins like an Excel workbook, but is broken or cut off");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Path file = folder.resolve("leavers.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> Extract.open(file, null))
                .hasMessage("the workbook unpacks to far more than an extract holds");
    }

    @Test
    void nothing_outside_of_the_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = workbook(
                book -> book.createSheet("S").createRow(0).createCell(0).setCellValue("x"));
        Path evil = folder.resolve("evil.xlsx");
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    out.write(("<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst xmlns="
                                    + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&e;</t></si></sst>")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                } else {
                    out.write(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        assertThatThrownBy(() -> rows(evil, null)).hasMessage("the worksheet is broken here");
    }

    static Cell styled(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("staff-in-post.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    static List<ExtractRow> rows(Path file, String sheet) {
        List<ExtractRow> rows = new ArrayList<>();
        try (Extract extract = Extract.open(file, sheet)) {
            for (ExtractRow row = extract.next(); row != null; row = extract.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
