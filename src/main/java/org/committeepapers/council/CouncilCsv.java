package org.committeepapers.council;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A small CSV of a council's folder with a fixed header: its units, its columns, its codes.
final class CouncilCsv {

    private static final int SIZE_LIMIT = 5_000_000;

    private CouncilCsv() {}

    /// The rows of a file, or none with the fault noted.
    ///
    /// @param name as faults name it, e.g. `codes/role.csv`
    static List<Line> read(Path file, String name, List<String> header, Findings findings) {
        try {
            if (Files.size(file) > SIZE_LIMIT) {
                findings.fault(name, null, "the file is longer than " + SIZE_LIMIT + " bytes");
                return List.of();
            }
            String text = Files.readString(file);
            return lines(text.startsWith("\uFEFF") ? text.substring(1) : text, name, header, findings);
        } catch (NoSuchFileException missing) {
            findings.fault(name, null, "the file is not there");
        } catch (CharacterCodingException notUtf8) {
            findings.fault(name, null, "the file is not UTF-8 text; save it as \"CSV UTF-8\"");
        } catch (IOException | UncheckedIOException unreadable) {
            findings.fault(name, null, "the file cannot be read as CSV");
        }
        return List.of();
    }

    private static List<Line> lines(String text, String name, List<String> header, Findings findings)
            throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int before = 0;
            for (CSVRecord record : parser) {
                int line = before + 1;
                before = (int) parser.getCurrentLineNumber();
                if (record.getRecordNumber() == 1) {
                    if (!record.toList().equals(header)) {
                        findings.fault(
                                name,
                                line,
                                "expected the header " + String.join(",", header) + "; found "
                                        + Findings.shown(String.join(",", record.toList())));
                        return List.of();
                    }
                } else if (record.size() != header.size()) {
                    findings.fault(name, line, "expected " + header.size() + " values; found " + record.size());
                } else {
                    lines.add(new Line(name, line, header, record.toList(), findings));
                }
            }
        }
        if (text.isBlank()) {
            findings.fault(name, null, "the file is empty; expected the header " + String.join(",", header));
        }
        return lines;
    }

    /// A row of such a file. What cannot be read is noted and read as a stand-in.
    record Line(String file, int number, List<String> header, List<String> values, Findings findings) {

        /// The value of a column, blank where nothing stands there.
        String value(String column) {
            return values.get(header.indexOf(column));
        }

        String required(String column) {
            if (value(column).isEmpty()) {
                fault(column + " is blank");
            }
            return value(column);
        }

        <T> T read(String column, String expected, Function<String, T> parser, T standIn) {
            try {
                return parser.apply(value(column));
            } catch (RuntimeException unreadable) {
                fault(column + " expects " + expected + "; found " + Findings.shown(value(column)));
                return standIn;
            }
        }

        void fault(String message) {
            findings.fault(file, number, message);
        }
    }
}
