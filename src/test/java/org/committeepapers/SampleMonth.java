package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.MonthFolder;
import org.committeepapers.staging.StagedRow;

/// A sample council's month, read by the product's own reading code, without a store: for golden tables.
public final class SampleMonth {

    private static final Map<String, MonthData> READ = new HashMap<>();

    private SampleMonth() {}

    /// The month with the rows of all months up to it; read once for all tests.
    public static synchronized MonthData of(String council, String month) {
        return READ.computeIfAbsent(council + " " + month, key -> read(Path.of("input-samples", council), month));
    }

    /// What an appendix prints of it.
    public static AppendixContent content(Appendix appendix, String council, String month) {
        return appendix.of(of(council, month));
    }

    private static MonthData read(Path folder, String last) {
        Council council = CouncilFolder.read(folder);
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
        for (YearMonth month : months(folder, YearMonth.parse(last))) {
            MonthFolder.of(council, month).files().forEach((layout, file) -> {
                boolean again = layout.kind() == Layout.Kind.REFERENCE;
                List<Record> all = new ArrayList<>(again ? List.of() : rows.getOrDefault(layout.rowType(), List.of()));
                all.addAll(rows(council, month, layout, file));
                rows.put(layout.rowType(), List.copyOf(all));
            });
        }
        return new MonthData(council, YearMonth.parse(last), rows);
    }

    private static List<YearMonth> months(Path folder, YearMonth last) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d\\d"))
                    .map(YearMonth::parse)
                    .filter(month -> !month.isAfter(last))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Record> List<T> rows(Council council, YearMonth month, Layout<T> layout, Path file) {
        List<T> used = new ArrayList<>();
        try (ExtractReader<T> reader = ExtractReader.open(council, month, layout, file)) {
            for (StagedRow<T> row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof StagedRow.Used<T>(var sheet, var number, var record, var warnings)) {
                    used.add(record);
                }
            }
            assertThat(reader.counts().setAside())
                    .as("rows of " + file + " set aside")
                    .isZero();
        }
        return used;
    }
}
