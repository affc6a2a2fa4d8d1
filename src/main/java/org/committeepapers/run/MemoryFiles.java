package org.committeepapers.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.run.FileReading.Read;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.RowCounts;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.ReadFiles;
import org.committeepapers.store.StoredIssue;
import org.jspecify.annotations.Nullable;

/// Files that are read for a check: in memory, so that nothing of it stays.
final class MemoryFiles implements ReadFiles {

    private final Map<Long, List<StagedRow<?>>> rows = new LinkedHashMap<>();
    private final List<FileLoad> files = new ArrayList<>();

    /// Reads a file.
    ///
    /// @param issues what is found in it is added here
    <T extends Record> FileLoad read(MonthInput input, InputFile<T> file, List<StoredIssue> issues) {
        List<StagedRow<?>> all = new ArrayList<>();
        List<Issue> found = new ArrayList<>();
        try (FileReading<T> reading = new FileReading<>(input, file)) {
            for (@Nullable Read<T> next = reading.next(); next != null; next = reading.next()) {
                all.add(next.row());
                found.addAll(next.issues());
            }
            found.addAll(reading.aboutTheFile());
        }
        FileLoad read = new FileLoad(
                files.size() + 1L,
                input.council().id(),
                input.month(),
                file.layout().name(),
                file.name(),
                file.sha256(),
                input.settings(),
                RowCounts.of(all),
                FileLoad.Status.CURRENT);
        files.add(read);
        rows.put(read.id(), all);
        found.forEach(issue -> issues.add(StoredIssue.of(read.layout(), issue)));
        return read;
    }

    @Override
    public List<FileLoad> current(String council) {
        return List.copyOf(files);
    }

    @Override
    public <T extends Record> List<StagedRow.Used<T>> rows(Layout<T> layout, FileLoad file) {
        List<StagedRow.Used<T>> used = new ArrayList<>();
        for (StagedRow<?> row : rows.getOrDefault(file.id(), List.of())) {
            if (row instanceof StagedRow.Used<?>(var sheet, var number, var record, var _)) {
                used.add(new StagedRow.Used<>(sheet, number, layout.rowType().cast(record), List.of()));
            }
        }
        return used;
    }

    @Override
    public List<LeftOut> leftOut(FileLoad file) {
        return rows.getOrDefault(file.id(), List.of()).stream()
                .flatMap(row -> file.leftOut(row).stream())
                .toList();
    }
}
