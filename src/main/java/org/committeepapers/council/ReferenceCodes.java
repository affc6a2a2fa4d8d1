package org.committeepapers.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The codes that a council's reference files define, to hold other names against. What is wrong with such a file is
/// told
/// when it is read as an extract.
///
/// @param folder the council's
record ReferenceCodes(Path folder, Mappings mappings) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();

    /// The values of a column, none where there is no such file; empty where they cannot be told, because the file is
    /// no
    /// plain CSV of that name.
    Optional<Set<String>> codes(String layout, String column) {
        List<Path> files = filesOf(layout);
        if (files.isEmpty()) {
            return Optional.of(Set.of());
        }
        Path only = files.getFirst();
        return files.size() > 1 || !only.endsWith(layout + ".csv")
                ? Optional.empty()
                : values(only, mappings.header(layout, column));
    }

    private List<Path> filesOf(String layout) {
        Path reference = folder.resolve("reference");
        if (!Files.isDirectory(reference)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reference)) {
            return files.filter(file -> file.getFileName().toString().contains(layout))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Set<String>> values(Path file, String header) {
        Set<String> values = new TreeSet<>();
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
            if (!rows.getHeaderNames().contains(header)) {
                return Optional.empty();
            }
            rows.stream()
                    .filter(row -> row.isSet(header) && !row.get(header).isEmpty())
                    .forEach(row -> values.add(row.get(header)));
            return Optional.of(values);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }
}
