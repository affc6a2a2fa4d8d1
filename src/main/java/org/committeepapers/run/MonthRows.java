package org.committeepapers.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthChecks;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.Counts;
import org.committeepapers.store.StoredIssue;
import org.jspecify.annotations.Nullable;

/// A month's rows read without a store, as far as the checks of the month look at them.
final class MonthRows {

    private final Sources sources;
    private final Council council;
    private final YearMonth month;
    private final Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
    private final Map<String, SourceFile<?>> files = new HashMap<>();

    MonthRows(Sources sources, Council council, YearMonth month) {
        this.sources = sources;
        this.council = council;
        this.month = month;
    }

    /// Reads a file of the month.
    ///
    /// @param issues what is found in it is added here
    Counts read(SourceFile<?> file, List<StoredIssue> issues) {
        files.put(file.layout().name(), file);
        return read(month, file, issues);
    }

    /// What the rows show together, also against those of the month before where its folder is there.
    List<StoredIssue> warnings() {
        YearMonth last = month.minusMonths(1);
        if (sources.months(council).contains(last)) {
            for (SourceFile<?> file : sources.files(council, last).files()) {
                if (file.layout().kind() == Layout.Kind.SNAPSHOT) {
                    read(last, file, new ArrayList<>());
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        files.forEach((layout, file) -> names.put(layout, file.name()));
        return MonthChecks.of(new MonthData(council, month, rows), names).stream()
                .map(this::stored)
                .toList();
    }

    private StoredIssue stored(Issue warning) {
        String layout = files.values().stream()
                .filter(file -> file.name().equals(warning.place().file()))
                .map(file -> file.layout().name())
                .findFirst()
                .orElse("");
        return StoredIssue.of(layout, warning);
    }

    private <T extends Record> Counts read(YearMonth of, SourceFile<T> file, List<StoredIssue> issues) {
        Needs needs = MonthChecks.needs();
        boolean looked = needs.optional().contains(file.layout().rowType());
        List<Record> used = new ArrayList<>(rows.getOrDefault(file.layout().rowType(), List.of()));
        Counts counts = Counts.NONE;
        try (Sources.Rows<T> all = sources.open(council, of, file)) {
            for (@Nullable RowOutcome<T> row = all.next(); row != null; row = all.next()) {
                counts = counts.plus(row.counts());
                row.issues()
                        .forEach(
                                issue -> issues.add(StoredIssue.of(file.layout().name(), issue)));
                if (looked && row.row() != null) {
                    used.add(row.row());
                }
            }
        }
        if (looked) {
            rows.put(file.layout().rowType(), used);
        }
        return counts;
    }
}
