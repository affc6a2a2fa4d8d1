package org.committeepapers.staging;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.council.ACouncil;
import org.committeepapers.staging.issue.Issue;

/// What became of a file of April 2011.
record Read<T extends Record>(List<T> used, List<StagedRow<T>> rows, RowCounts counts, List<Issue> issues) {

    static <T extends Record> Read<T> file(ACouncil council, Layout<T> layout, String name, String text) {
        council.with(name, text);
        return file(council, layout, council.folder().resolve(name));
    }

    static <T extends Record> Read<T> file(ACouncil council, Layout<T> layout, Path path) {
        List<StagedRow<T>> rows = new ArrayList<>();
        List<T> used = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        try (ExtractReader<T> reader = ExtractReader.open(council.read(), YearMonth.of(2011, 4), layout, path)) {
            for (StagedRow<T> row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
                switch (row) {
                    case StagedRow.Used<T>(var _, var _, T value, List<Issue> warnings) -> {
                        used.add(value);
                        issues.addAll(warnings);
                    }
                    case StagedRow.SetAside<T>(var _, var _, var _, List<Issue> found, var _) -> issues.addAll(found);
                    case StagedRow.Excluded<T> _ -> {}
                }
            }
            issues.addAll(reader.fileIssues());
            return new Read<>(used, rows, reader.counts(), issues);
        }
    }

    List<String> messages() {
        return issues.stream().map(Issue::message).toList();
    }

    List<String> rules() {
        return issues.stream().map(Issue::rule).toList();
    }

    boolean stops() {
        return issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.STOPS);
    }

    T only() {
        return used.getFirst();
    }
}
