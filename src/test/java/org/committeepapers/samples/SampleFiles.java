package org.committeepapers.samples;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The committed samples read back, one map of header to text a row.
final class SampleFiles {

    static final Path SAMPLES = Path.of("input-samples");

    private SampleFiles() {}

    static List<Map<String, String>> csv(String file) throws IOException {
        return csv(file, StandardCharsets.UTF_8);
    }

    static List<Map<String, String>> csv(String file, Charset charset) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(SAMPLES.resolve(file), charset, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    /// @param titleRows rows above the header
    static List<Map<String, String>> xlsx(String file, int titleRows) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Row> rows = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getRowNum() > titleRows)
                    .toList();
            List<Map<String, String>> cells = new ArrayList<>();
            for (Row row : rows.subList(1, rows.size())) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (Cell header : rows.getFirst()) {
                    texts.put(
                            header.getText(),
                            row.getOptionalCell(header.getColumnIndex())
                                    .map(Cell::getRawValue)
                                    .orElse(""));
                }
                cells.add(texts);
            }
            return cells;
        }
    }

    static BigDecimal sum(List<Map<String, String>> rows, String column, Predicate<Map<String, String>> of) {
        return rows.stream()
                .filter(of)
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
