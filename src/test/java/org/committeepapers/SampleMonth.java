package org.committeepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.MonthReader;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.MonthFolder;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.ReadFiles;

/// A sample council's month, read by the product's own reading code, without a store: for golden tables.
public final class SampleMonth {

    /// As far as any month's snapshots.
    private static final int MONTHS_BACK = 1200;

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
        Files read = new Files();
        for (YearMonth month : months(folder, YearMonth.parse(last))) {
            MonthFolder.of(council, month).files().forEach((layout, file) -> read.add(council, month, layout, file));
        }
        Set<Class<? extends Record>> all =
                Layouts.list().stream().map(Layout::rowType).collect(Collectors.toUnmodifiableSet());
        return new MonthReader(read, Layouts.list())
                .read(
                        council,
                        YearMonth.parse(last),
                        List.of(Needs.of(Set.of()).orAlso(all).reachingBack(MONTHS_BACK)));
    }

    private static List<YearMonth> months(Path folder, YearMonth last) {
        try (Stream<Path> children = java.nio.file.Files.list(folder)) {
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

    /// What the product would have in its store.
    private static final class Files implements ReadFiles {

        private final List<FileLoad> files = new ArrayList<>();
        private final Map<Long, List<StagedRow<?>>> rows = new HashMap<>();

        <T extends Record> void add(Council council, YearMonth month, Layout<T> layout, Path file) {
            List<StagedRow<?>> read = new ArrayList<>();
            try (ExtractReader<T> reader = ExtractReader.open(council, month, layout, file)) {
                for (StagedRow<T> row = reader.next(); row != null; row = reader.next()) {
                    read.add(row);
                }
                assertThat(reader.counts().setAside())
                        .as("rows of " + file + " set aside")
                        .isZero();
            }
            long id = files.size() + 1L;
            rows.put(id, read);
            files.add(new FileLoad(
                    id,
                    council.id(),
                    month,
                    layout.name(),
                    file.getFileName().toString(),
                    "",
                    null,
                    RowCounts.of(read),
                    FileLoad.Status.CURRENT));
        }

        @Override
        public List<FileLoad> current(String council) {
            return files;
        }

        @Override
        public <T extends Record> List<StagedRow.Used<T>> rows(Layout<T> layout, FileLoad file) {
            List<StagedRow.Used<T>> used = new ArrayList<>();
            for (StagedRow<?> row : rows.get(file.id())) {
                if (row instanceof StagedRow.Used<?>(var sheet, var number, var record, var warnings)) {
                    used.add(
                            new StagedRow.Used<>(sheet, number, layout.rowType().cast(record), warnings));
                }
            }
            return used;
        }

        @Override
        public List<LeftOut> leftOut(FileLoad file) {
            return rows.get(file.id()).stream()
                    .flatMap(row -> file.leftOut(row).stream())
                    .toList();
        }
    }
}
