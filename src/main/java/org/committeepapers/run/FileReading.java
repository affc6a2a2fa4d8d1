package org.committeepapers.run;

import java.util.List;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.jspecify.annotations.Nullable;

/// A file as it is read, row by row. Read twice it gives the same rows and issues in the same order.
final class FileReading<T extends Record> implements AutoCloseable {

    private final ExtractReader<T> reader;

    FileReading(MonthInput input, InputFile<T> file) {
        this.reader = ExtractReader.open(input.council(), input.month(), file.layout(), file.path());
    }

    /// A row with what is told of it.
    record Read<T extends Record>(StagedRow<T> row, List<Issue> issues) {}

    /// The next row; null after the last.
    @Nullable
    Read<T> next() {
        StagedRow<T> row = reader.next();
        return row == null ? null : new Read<>(row, found(row));
    }

    private static List<Issue> found(StagedRow<?> row) {
        return switch (row) {
            case StagedRow.Used<?> used -> used.warnings();
            case StagedRow.SetAside<?> aside -> aside.issues();
            case StagedRow.Excluded<?> _ -> List.of();
        };
    }

    /// What was found about the file as a whole, once every row is read.
    List<Issue> aboutTheFile() {
        return reader.fileIssues();
    }

    @Override
    public void close() {
        reader.close();
    }
}
