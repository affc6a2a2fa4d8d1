package org.committeepapers.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The tables of the published papers, figures as printed, one map a row.
final class Golden {

    private Golden() {}

    /// @param name paper and table, e.g. `kent-2016/staffing-mix`
    static List<Map<String, String>> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".csv");
                CSVParser parser = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal figure(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }
}
