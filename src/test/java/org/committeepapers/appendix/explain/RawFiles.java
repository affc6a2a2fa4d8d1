package org.committeepapers.appendix.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// A council's extracts as they lie in its folder, read without a class of the product: cells by file, sheet, row and
/// column.
final class RawFiles {

    private final Path folder;
    private final Map<String, List<List<String>>> sheets = new HashMap<>();
    private final Map<String, Map<String, String>> headers = new HashMap<>();

    RawFiles(Path folder) {
        this.folder = folder;
    }

    /// @param column by our name for it
    /// @param row as a spreadsheet program counts it
    String cell(String layout, String file, String sheet, long row, String column) {
        List<List<String>> lines = sheets.computeIfAbsent(file + "\n" + sheet, _ -> read(folder.resolve(file), sheet));
        int at = column(lines, header(layout, column), file);
        List<String> cells = lines.get((int) row - 1);
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    /// A number as officers write it.
    static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[,£\\s]", ""));
    }

    private static int column(List<List<String>> lines, String header, String file) {
        for (List<String> line : lines.subList(0, Math.min(20, lines.size()))) {
            for (int at = 0; at < line.size(); at++) {
                if (plain(line.get(at)).equals(plain(header))) {
                    return at;
                }
            }
        }
        throw new AssertionError("no column " + header + " in " + file);
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.UK).replace("\uFEFF", "").replaceAll("[\\s_]+", " ");
    }

    private String header(String layout, String column) {
        return headers.computeIfAbsent(layout, this::headers).getOrDefault(column, column);
    }

    private Map<String, String> headers(String layout) {
        Path file = folder.resolve("columns").resolve(layout + ".csv");
        Map<String, String> names = new HashMap<>();
        if (Files.exists(file)) {
            csv(file).stream().skip(1).forEach(line -> names.put(line.get(0), line.get(1)));
        }
        return names;
    }

    private static List<List<String>> read(Path file, String sheet) {
        return file.toString().endsWith(".xlsx") ? xlsx(file, sheet) : csv(file);
    }

    private static List<List<String>> csv(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains("\uFFFD")) {
                text = new String(bytes, Charset.forName("windows-1252"));
            }
            char separator = Stream.of(';', '\t', '|')
                    .filter(text.lines().findFirst().orElse("").chars().boxed().toList()::contains)
                    .findFirst()
                    .orElse(',');
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser parser = CSVParser.parse(text, format)) {
                return parser.getRecords().stream().map(CSVRecord::toList).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<List<String>> xlsx(Path file, String name) {
        DataFormatter words = new DataFormatter(Locale.UK);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(name);
            List<List<String>> lines = new ArrayList<>();
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                Row line = sheet.getRow(row);
                List<String> cells = new ArrayList<>();
                for (int at = 0; line != null && at < line.getLastCellNum(); at++) {
                    cells.add(line.getCell(at) == null ? "" : words.formatCellValue(line.getCell(at)));
                }
                lines.add(cells);
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
