package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.month.MonthData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every table that the five papers printed comes out of its sample council's rows, cell by cell.
///
/// `golden/tables-index.csv` lists the tables. Where a print is wrong, or says less than we do,
/// `golden/corrections.csv` names the cell, the right value and why; a correction that changes nothing fails too.
class GoldenIndexTest {

    static final Map<String, String> MONTHS = Map.of(
            "kent-2011", "2011-04",
            "kent-2016", "2016-06",
            "hertfordshire-2004", "2004-04",
            "wokingham-2015", "2014-12",
            "derbyshire-2019", "2019-04");

    /// Tables that no extract and no appendix stands behind, and why.
    static final Map<String, String> NOT_AN_APPENDIX = Map.of(
            "agenda-items", "the agenda is made by the committee's own system",
            "pack-appraisal-cycle", "another item of the same agenda pack",
            "pack-version-history", "another item of the same agenda pack",
            "in-text-figures", "figures of the running text, not a table");

    /// Tables that print more rows than the paper did, and how many.
    static final Map<String, Integer> FURTHER_ROWS = Map.of("leavers-by-reason", 4);

    static final List<String> NOTHING_PRINTED = List.of("", "-", "n/a", "(blank)");

    static final Map<String, Map<String, AppendixTable>> TABLES = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_published_table_is_computed() throws IOException {
        return csv("tables-index.csv").stream()
                .filter(entry -> entry.get("kind").equals("published"))
                .filter(entry -> !NOT_AN_APPENDIX.containsKey(name(entry)))
                .map(entry -> dynamicTest(
                        entry.get("paper") + " " + name(entry), () -> check(entry.get("paper"), name(entry))));
    }

    private static String name(CSVRecord entry) {
        return entry.get("file").replace(".csv", "");
    }

    private static void check(String paper, String name) throws IOException {
        AppendixTable table =
                TABLES.computeIfAbsent(paper, GoldenIndexTest::tables).get(name);
        assertThat(table)
                .as(
                        "no appendix of input-samples/%s makes the table %s: write the appendix, or list it in its"
                                + " council.yaml",
                        paper, name)
                .isNotNull();
        List<CSVRecord> print = csv(paper + "/" + name + ".csv");
        assertThat(table.columns().stream().map(Column::key))
                .containsExactlyElementsOf(print.getFirst().getParser().getHeaderNames());
        assertThat(table.rows()).hasSize(print.size() + FURTHER_ROWS.getOrDefault(name, 0));
        assertThat(differences(paper, name, table, print)).isEmpty();
    }

    /// One line a cell: `row,column,printed,computed`.
    private static List<String> differences(String paper, String name, AppendixTable table, List<CSVRecord> print)
            throws IOException {
        Map<String, String> corrections = corrections(paper, name);
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < print.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                String printed = print.get(row).get(column);
                String place = (row + 1) + "," + table.columns().get(column).key();
                String corrected = corrections.remove(place);
                String right = corrected == null ? printed : corrected;
                Cell cell = table.rows().get(row).cells().get(column);
                String computed = table.plain(table.rows().get(row), column);
                if (!isSame(right, cell, computed)) {
                    differences.add(String.join("|", paper, name, place.replace(',', '|'), printed, computed));
                } else if (corrected != null && isSame(printed, cell, computed)) {
                    differences.add(place + ": needs no correction");
                }
            }
        }
        corrections.forEach((place, value) -> differences.add(place + ": a correction of no cell"));
        return differences;
    }

    private static boolean isSame(String print, Cell cell, String computed) {
        if (cell instanceof Cell.Missing || computed.isEmpty()) {
            return NOTHING_PRINTED.contains(print);
        }
        if (cell instanceof Cell.Figure) {
            return print.matches("-?[0-9.]+") && new BigDecimal(print).compareTo(new BigDecimal(computed)) == 0;
        }
        return print.equals(computed);
    }

    private static Map<String, String> corrections(String paper, String name) throws IOException {
        Map<String, String> corrections = new HashMap<>();
        for (CSVRecord line : csv("corrections.csv")) {
            if (line.get("paper").equals(paper) && line.get("table").equals(name)) {
                assertThat(line.get("why")).as("why of %s", line).isNotBlank();
                corrections.put(line.get("row") + "," + line.get("column"), line.get("right"));
            }
        }
        return corrections;
    }

    private static Map<String, AppendixTable> tables(String paper) {
        MonthData month = SampleMonth.of(paper, MONTHS.get(paper));
        List<String> listed =
                month.council().appendices().stream().map(AppendixEntry::slug).toList();
        Map<String, AppendixTable> tables = new HashMap<>();
        Shipped.appendices().stream()
                .filter(appendix -> listed.contains(appendix.slug()))
                .map(appendix -> appendix.of(month))
                .map(AppendixContent::tables)
                .forEach(made -> made.forEach(table -> tables.put(table.name(), table)));
        return tables;
    }

    private static List<CSVRecord> csv(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path path = Path.of("src/test/resources/golden", file);
        try (CSVParser parser = format.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }
}
