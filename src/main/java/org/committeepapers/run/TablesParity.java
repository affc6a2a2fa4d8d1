package org.committeepapers.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.publish.Parity;

/// Reads the finished data files back and holds every figure against the computed table, before anything is published.
///
/// @param contents what was computed
record TablesParity(List<AppendixContent> contents) implements Parity {

    @Override
    public List<String> differences(Path folder) throws IOException {
        List<String> differences = new ArrayList<>();
        for (AppendixContent content : contents) {
            for (AppendixTable table : content.tables()) {
                Path file = folder.resolve("tables").resolve(table.name() + ".csv");
                if (Files.exists(file)) {
                    compare(table, file, differences);
                }
            }
        }
        return differences;
    }

    private static void compare(AppendixTable table, Path file, List<String> differences) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser csv = CSVFormat.RFC4180.parse(reader)) {
            List<CSVRecord> records = csv.getRecords();
            if (records.size() != table.rows().size() + 1) {
                differences.add(file.getFileName() + " has " + (records.size() - 1) + " rows, the table has "
                        + table.rows().size() + ".");
                return;
            }
            for (int row = 0; row < table.rows().size(); row++) {
                compare(table, row, records.get(row + 1), file, differences);
            }
        }
    }

    private static void compare(
            AppendixTable table, int index, CSVRecord written, Path file, List<String> differences) {
        Row row = table.rows().get(index);
        for (int column = 0; column < table.columns().size(); column++) {
            boolean figure = row.cells().get(column) instanceof Cell.Figure;
            if (figure && !table.plain(row, column).equals(written.get(column))) {
                differences.add(file.getFileName() + ", row " + (index + 2) + ", column "
                        + table.columns().get(column).key() + " differs from the computed figure.");
            }
        }
    }
}
