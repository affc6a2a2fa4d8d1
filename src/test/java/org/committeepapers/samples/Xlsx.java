package org.committeepapers.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An extract as a workbook of an HR system's report: title rows above the header, dates in more than one form.
///
/// @param titles text of the rows above the header; an empty one leaves its row out
/// @param dates the form of the dates by our column; text where none is given
record Xlsx(Wording wording, List<String> titles, Map<String, Dates> dates) {

    enum Dates {
        /// A number with a date format.
        CELL,
        /// The same number without one.
        SERIAL
    }

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDateTime RUN = LocalDateTime.of(2019, 5, 2, 7, 15);

    <T extends Record> byte[] bytes(Extract<T> extract) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(RUN.toInstant(ZoneOffset.UTC))));
            write(workbook, extract);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return alwaysTheSame(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends Record> void write(XSSFWorkbook workbook, Extract<T> extract) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        XSSFSheet sheet = workbook.createSheet("Report");
        List<String> columns = extract.columns();
        int at = 0;
        for (String title : titles) {
            if (!title.isEmpty()) {
                sheet.createRow(at).createCell(0).setCellValue(title);
            }
            at++;
        }
        XSSFRow header = sheet.createRow(at++);
        for (int i = 0; i < columns.size(); i++) {
            header.createCell(i).setCellValue(wording.header(columns.get(i)));
        }
        for (T record : extract.rows()) {
            XSSFRow row = sheet.createRow(at++);
            List<Object> values = extract.values(record);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    fill(row.createCell(i), columns.get(i), values.get(i), day);
                }
            }
        }
    }

    private void fill(XSSFCell cell, String column, Object value, CellStyle day) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            number(cell, new BigDecimal(value.toString()));
        } else if (value instanceof LocalDate date && dates.containsKey(column)) {
            number(cell, BigDecimal.valueOf(ChronoUnit.DAYS.between(EXCEL_DAY_ZERO, date)));
            if (dates.get(column) == Dates.CELL) {
                cell.setCellStyle(day);
            }
        } else {
            cell.setCellValue(wording.cell(column, value));
        }
    }

    /// As Excel stores it: `1`, where POI alone would write `1.0`.
    private static void number(XSSFCell cell, BigDecimal value) {
        cell.setCellValue(value.doubleValue());
        cell.getCTCell().setV(value.stripTrailingZeros().toPlainString());
    }

    /// The same workbook with one time on all its parts, and stored: compressed bytes differ between builds of zlib.
    private static byte[] alwaysTheSame(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry stored = new ZipEntry(part.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(crc.getValue());
                stored.setTimeLocal(RUN);
                out.putNextEntry(stored);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
