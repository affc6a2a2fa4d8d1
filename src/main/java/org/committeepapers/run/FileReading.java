package org.committeepapers.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.MoreLikeIt;
import org.jspecify.annotations.Nullable;

/// A file as it is read, row by row. Of like issues the first twenty are told and the others counted: a file that is
/// wrong in every row is told of on one page.
///
/// Read twice it gives the same rows and issues in the same order.
final class FileReading<T extends Record> implements AutoCloseable {

    private static final int TOLD = 20;

    private final ExtractReader<T> reader;
    private final Map<String, Long> like = new LinkedHashMap<>();
    private final Map<String, Issue> lastOfKind = new LinkedHashMap<>();

    FileReading(MonthInput input, InputFile<T> file) {
        this.reader = ExtractReader.open(input.council(), input.month(), file.layout(), file.path());
    }

    /// A row with what is told of it.
    record Read<T extends Record>(StagedRow<T> row, List<Issue> issues) {}

    /// The next row; null after the last.
    @Nullable
    Read<T> next() {
        StagedRow<T> row = reader.next();
        return row == null ? null : new Read<>(row, told(found(row)));
    }

    private static List<Issue> found(StagedRow<?> row) {
        return switch (row) {
            case StagedRow.Used<?> used -> used.warnings();
            case StagedRow.SetAside<?> aside -> aside.issues();
            case StagedRow.Excluded<?> _ -> List.of();
        };
    }

    private List<Issue> told(List<Issue> found) {
        List<Issue> told = new ArrayList<>();
        for (Issue issue : found) {
            String kind = issue.rule() + " " + issue.place().column();
            if (like.merge(kind, 1L, Long::sum) <= TOLD) {
                told.add(issue);
                lastOfKind.put(kind, issue);
            }
        }
        return told;
    }

    /// What was found about the file as a whole, once every row is read.
    List<Issue> aboutTheFile() {
        List<Issue> issues = new ArrayList<>(reader.fileIssues());
        like.forEach((kind, count) -> {
            Issue last = lastOfKind.get(kind);
            if (count > TOLD && last != null) {
                issues.add(new MoreLikeIt(last, count - TOLD));
            }
        });
        return issues;
    }

    @Override
    public void close() {
        reader.close();
    }
}
