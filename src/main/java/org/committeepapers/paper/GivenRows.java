package org.committeepapers.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.committeepapers.appendix.sheet.SheetTest;
import org.committeepapers.council.Council;
import org.committeepapers.council.Nearest;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.Field;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;

/// The rows that a test gives, read as a council's own extracts are: columns, units and codes are checked.
///
/// What a row need not say: `period_end` is the last day of the month, and a reference that must be there is a new one.
final class GivenRows {

    private static final String PERIOD_END = "period_end";

    private final Council council;
    private final YearMonth month;
    private final Consumer<String> faults;
    private final Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
    private int references;
    private boolean wrong;

    private GivenRows(Council council, YearMonth month, Consumer<String> faults) {
        this.council = council;
        this.month = month;
        this.faults = faults;
    }

    /// The month that a test gives; empty where something of it cannot be read.
    ///
    /// @param faults told in words what cannot be
    static Optional<MonthData> read(Council council, SheetTest test, Consumer<String> faults) {
        YearMonth month;
        try {
            month = YearMonth.parse(test.month());
        } catch (DateTimeException unreadable) {
            faults.accept("expected a month such as 2011-04, found \"" + test.month() + "\"");
            return Optional.empty();
        }
        GivenRows given = new GivenRows(council, month, faults);
        test.given().forEach(given::add);
        return given.wrong ? Optional.empty() : Optional.of(new MonthData(council, month, given.rows));
    }

    private void wrong(String words) {
        wrong = true;
        faults.accept(words);
    }

    private void add(String name, List<Map<String, String>> given) {
        Optional<Layout<?>> layout = Layouts.find(name);
        if (layout.isEmpty()) {
            List<String> names = Layouts.list().stream().map(Layout::name).toList();
            wrong("there is no layout \"" + name + "\"." + Nearest.question(name, names));
        } else {
            add(layout.get(), given);
        }
    }

    private <T extends Record> void add(Layout<T> layout, List<Map<String, String>> given) {
        List<String> columns = layout.fields().stream().map(Field::name).toList();
        for (Map<String, String> row : given) {
            row.keySet().stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(column -> wrong(
                            layout.name() + " has no column \"" + column + "\"." + Nearest.question(column, columns)));
        }
        if (!wrong) {
            Map<YearMonth, List<Map<String, String>>> files = new TreeMap<>();
            for (Map<String, String> row : given) {
                Map<String, String> whole = whole(layout, row);
                files.computeIfAbsent(file(layout, whole), _ -> new ArrayList<>())
                        .add(whole);
            }
            List<T> read = new ArrayList<>();
            files.forEach((sent, lines) -> read.addAll(read(layout, sent, lines)));
            rows.put(layout.rowType(), read);
        }
    }

    private Map<String, String> whole(Layout<?> layout, Map<String, String> row) {
        Map<String, String> whole = new LinkedHashMap<>();
        for (Field field : layout.fields()) {
            String otherwise = field.name().equals(PERIOD_END)
                    ? month.atEndOfMonth().toString()
                    : field.presence() == Field.Presence.REQUIRED
                                    && field.name().endsWith("_ref")
                            ? "G" + ++references
                            : "";
            whole.put(field.name(), row.getOrDefault(field.name(), otherwise));
        }
        return whole;
    }

    /// The month in whose folder a row would lie.
    private YearMonth file(Layout<?> layout, Map<String, String> row) {
        try {
            return layout.kind() == Layout.Kind.SNAPSHOT
                    ? YearMonth.from(LocalDate.parse(row.getOrDefault(PERIOD_END, "")))
                    : month;
        } catch (DateTimeException unreadable) {
            return month;
        }
    }

    private <T extends Record> List<T> read(Layout<T> layout, YearMonth sent, List<Map<String, String>> lines) {
        try {
            Path file = Files.createTempFile("given-", ".csv");
            try {
                write(layout, lines, file);
                return read(layout, sent, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Layout<?> layout, List<Map<String, String>> lines, Path file) throws IOException {
        try (CSVPrinter csv =
                new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
            csv.printRecord(
                    layout.fields().stream().map(field -> council.mappings().header(layout.name(), field.name())));
            for (Map<String, String> line : lines) {
                csv.printRecord(line.values());
            }
        }
    }

    private <T extends Record> List<T> read(Layout<T> layout, YearMonth sent, Path file) {
        List<T> used = new ArrayList<>();
        try (ExtractReader<T> reader = ExtractReader.open(council, sent, layout, file)) {
            for (StagedRow<T> row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof StagedRow.Used<T> one) {
                    used.add(one.row());
                } else if (row instanceof StagedRow.SetAside<T> aside) {
                    tellOf(layout, file, aside);
                }
            }
            if (used.isEmpty()) {
                reader.fileIssues().stream()
                        .filter(issue -> issue.severity() == Issue.Severity.STOPS)
                        .forEach(issue -> wrong(words(layout, file, issue)));
            }
        }
        return used;
    }

    /// Given rows are counted from 1; in the file that they were read from the header is the first.
    private void tellOf(Layout<?> layout, Path file, StagedRow.SetAside<?> row) {
        for (Issue issue : row.issues()) {
            wrong(words(layout, file, issue).replace("row " + row.number(), "row " + (row.number() - 1)));
        }
    }

    /// Nobody knows the file that the rows were read from.
    private static String words(Layout<?> layout, Path file, Issue issue) {
        return issue.message().replace(file.getFileName().toString(), "given " + layout.name());
    }
}
