package org.committeepapers.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The codes that a council's reference files define, to hold names of its `council.yaml` against. What is wrong with
/// such a file is told when it is read as an extract.
///
/// @param folder the council's
record ReferenceCodes(Path folder, Mappings mappings) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();

    /// The values of a column; none where there is no such CSV, or it cannot be read.
    Set<String> codes(String layout, String column) {
        Path file = folder.resolve("reference").resolve(layout + ".csv");
        Set<String> codes = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            String header = mappings.header(layout, column);
            try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
                rows.forEach(row -> {
                    if (row.isSet(header) && !row.get(header).isEmpty()) {
                        codes.add(row.get(header));
                    }
                });
            } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
                return Set.of();
            }
        }
        return codes;
    }
}
