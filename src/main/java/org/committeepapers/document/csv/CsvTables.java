package org.committeepapers.document.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;

/// A table as CSV: UTF-8, lines ending in LF, one header row of column keys, the printed figures in plain digits.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it; figures stay numbers.
public final class CsvTables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTables() {}

    /// The whole file.
    public static byte[] of(AppendixTable table) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            printer.printRecord(table.columns().stream().map(Column::key).map(CsvTables::harmless));
            for (Row row : table.rows()) {
                printer.printRecord(cells(table, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory could not be written", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(AppendixTable table, Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String plain = table.plain(row, column);
            cells.add(row.cells().get(column) instanceof Cell.Figure ? plain : harmless(plain));
        }
        return cells;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
