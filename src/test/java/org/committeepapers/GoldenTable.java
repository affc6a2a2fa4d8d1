package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;

/// A table as a paper printed it, to hold a computed one against, cell by cell.
///
/// Figures are equal when their values are: the papers' decimals are uneven, ours are not. A blank, `-` or `n/a` in
/// print is a missing value of ours. Where a print is wrong the test says so:
/// `GoldenTable.of("kent-2016", "leavers-by-reason").corrected("Resignation - other", "share_of_leavers_pct", "22")`.
public final class GoldenTable {

    private static final List<String> NOTHING_PRINTED = List.of("", "-", "n/a");

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, String> corrections = new LinkedHashMap<>();
    private int furtherRows;

    private GoldenTable(String paper, String table) {
        Path file = Path.of("src/test/resources/golden", paper, table + ".csv");
        try (CSVParser csv = CSVFormat.RFC4180.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            List<CSVRecord> records = csv.getRecords();
            header = records.getFirst().toList();
            records.stream().skip(1).map(CSVRecord::toList).forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GoldenTable of(String paper, String table) {
        return new GoldenTable(paper, table);
    }

    /// An erratum of the print: the cell of the row with this label (its first column) has another right value.
    public GoldenTable corrected(String rowLabel, String column, String right) {
        assertThat(header).as("columns of the print").contains(column);
        assertThat(rows).as("rows of the print").anyMatch(row -> row.getFirst().equals(rowLabel));
        corrections.put(rowLabel + "\n" + column, right);
        return this;
    }

    /// An erratum of a row whose label stands more than once.
    ///
    /// @param row counted from 1, without the header
    public GoldenTable correctedInRow(int row, String column, String right) {
        assertThat(header).as("columns of the print").contains(column);
        assertThat(rows).as("rows of the print").hasSizeGreaterThanOrEqualTo(row);
        corrections.put((row - 1) + "\n" + column, right);
        return this;
    }

    /// The print stopped early: this many further rows follow the printed ones.
    public GoldenTable followedBy(int rows) {
        furtherRows = rows;
        return this;
    }

    /// Asserts that every printed cell is what the table prints.
    public void isPrintedBy(AppendixTable table) {
        assertThat(table.columns().stream().map(Column::key)).containsExactlyElementsOf(header);
        assertThat(table.rows()).as("rows").hasSize(rows.size() + furtherRows);
        SoftAssertions cells = new SoftAssertions();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                check(cells, table, row, column);
            }
        }
        cells.assertAll();
    }

    private void check(SoftAssertions cells, AppendixTable table, int row, int column) {
        String label = rows.get(row).getFirst();
        String print = corrections.getOrDefault(
                row + "\n" + header.get(column),
                corrections.getOrDefault(
                        label + "\n" + header.get(column), rows.get(row).get(column)));
        Row computed = table.rows().get(row);
        String name = label + ", " + header.get(column);
        if (NOTHING_PRINTED.contains(print)) {
            cells.assertThat(computed.cells().get(column)).as(name).isInstanceOf(Cell.Missing.class);
        } else if (computed.cells().get(column) instanceof Cell.Figure) {
            cells.assertThat(new BigDecimal(table.plain(computed, column)))
                    .as(name)
                    .isEqualByComparingTo(new BigDecimal(print));
        } else {
            cells.assertThat(table.plain(computed, column)).as(name).isEqualTo(print);
        }
    }
}
