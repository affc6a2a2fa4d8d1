package org.committeepapers.staging;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Council;
import org.committeepapers.extract.Extract;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.extract.HeaderMap;
import org.committeepapers.extract.UnreadableExtractException;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.NoRows;
import org.committeepapers.staging.issue.NotUtf8;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.TooManySetAside;
import org.committeepapers.staging.issue.UnreadableFile;
import org.jspecify.annotations.Nullable;

/// Reads a file of a month row by row: each becomes a record, is set aside with its issues, or is left out by a rule.
///
/// Nothing wrong with a file is thrown: `next` ends, and `fileIssues` says why. A file may be used only when, after the
/// last row, no issue of the file or of a row is one that stops.
///
/// @param <T> the record of a row
public final class ExtractReader<T extends Record> implements AutoCloseable {

    private final Council council;
    private final BigDecimal mostSetAside;
    private final Layout<T> layout;
    private final Path file;
    private final List<Issue> fileIssues = new ArrayList<>();
    private final Deque<ExtractRow> top = new ArrayDeque<>();
    private final Map<String, Long> excluded = new HashMap<>();
    private final @Nullable Extract extract;
    private final @Nullable RowReader<T> rows;
    private long used;
    private long setAside;
    private boolean stops;
    private boolean ended;

    private ExtractReader(Council council, YearMonth month, Layout<T> layout, Path file) {
        this.council = council;
        this.mostSetAside = council.rules().maxSetAsidePercent(month.atEndOfMonth());
        this.layout = layout;
        this.file = file;
        this.extract = openExtract();
        this.rows = extract == null ? null : findHeader(extract, month.atEndOfMonth());
    }

    public static <T extends Record> ExtractReader<T> open(
            Council council, YearMonth month, Layout<T> layout, Path file) {
        return new ExtractReader<>(council, month, layout, file);
    }

    /// The next row, or null after the last or when the file cannot be read any further.
    public @Nullable StagedRow<T> next() {
        RowReader<T> reader = rows;
        if (reader == null || ended) {
            return null;
        }
        ExtractRow row = nextRow();
        if (row == null) {
            end();
            return null;
        }
        StagedRow<T> staged = reader.read(row);
        count(staged);
        return staged;
    }

    /// Passes over the rows that an earlier run has read already; they are counted all the same, and their keys kept.
    public void skip(long rowsRead) {
        for (long i = 0; i < rowsRead && next() != null; i++) {
            // counted by next
        }
    }

    /// What became of the rows read so far.
    public RowCounts counts() {
        return new RowCounts(used, setAside, excluded);
    }

    /// What is wrong with, or worth a look at, the file as a whole. Complete when `next` has returned null.
    public List<Issue> fileIssues() {
        return List.copyOf(fileIssues);
    }

    @Override
    public void close() {
        if (extract != null) {
            extract.close();
        }
    }

    private @Nullable Extract openExtract() {
        try {
            String sheet = council.mappings()
                    .columns()
                    .getOrDefault(layout.name(), Map.of())
                    .get("sheet");
            Extract opened = Extract.open(file, sheet);
            if (opened.notice() != null) {
                fileIssues.add(new NotUtf8(wholeFile()));
            }
            return opened;
        } catch (UnreadableExtractException broken) {
            fileIssues.add(unreadable(broken));
            return null;
        }
    }

    private @Nullable RowReader<T> findHeader(Extract opened, LocalDate periodEnd) {
        try {
            for (int i = 0; i < HeaderMap.ROWS_SEARCHED; i++) {
                ExtractRow row = opened.next();
                if (row == null) {
                    break;
                }
                top.add(row);
            }
        } catch (UnreadableExtractException broken) {
            fileIssues.add(unreadable(broken));
            return null;
        }
        HeaderMap header = HeaderMap.find(List.copyOf(top), Columns.headings(layout, council));
        List<Issue> faults = HeaderIssues.of(header, List.copyOf(top), layout, council, wholeFile());
        fileIssues.addAll(faults);
        top.removeIf(row -> row.number() <= header.row());
        return faults.isEmpty()
                ? new RowReader<>(layout, council, periodEnd, new Columns(layout, council, header))
                : null;
    }

    private @Nullable ExtractRow nextRow() {
        try {
            ExtractRow kept = top.poll();
            return kept != null || extract == null ? kept : extract.next();
        } catch (UnreadableExtractException broken) {
            fileIssues.add(unreadable(broken));
            stops = true;
            return null;
        }
    }

    private void count(StagedRow<T> staged) {
        switch (staged) {
            case StagedRow.Used<T> _ -> used++;
            case StagedRow.Excluded<T>(var _, var _, String rule, var _) -> excluded.merge(rule, 1L, Long::sum);
            case StagedRow.SetAside<T>(var _, var _, List<Issue> issues, var _) -> {
                setAside++;
                stops |= issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.STOPS);
            }
        }
    }

    private void end() {
        ended = true;
        if (stops) {
            return;
        }
        RowCounts counts = counts();
        if (used + setAside + counts.excludedInAll() - excluded.getOrDefault(RowReader.BLANK_ROW, 0L) == 0) {
            boolean snapshot = layout.kind() == Layout.Kind.SNAPSHOT;
            fileIssues.add(new NoRows(wholeFile(), snapshot ? Issue.Severity.STOPS : Issue.Severity.WARNING));
        } else if (TooManySetAside.is(setAside, counts.read(), mostSetAside)) {
            fileIssues.add(new TooManySetAside(wholeFile(), setAside, counts.read(), mostSetAside));
        }
    }

    private Place wholeFile() {
        return new Place(file.getFileName().toString(), null, null, null);
    }

    private Issue unreadable(UnreadableExtractException broken) {
        Place place = new Place(file.getFileName().toString(), broken.sheet(), broken.row(), null);
        return new UnreadableFile(place, String.valueOf(broken.getMessage()), broken.remedy());
    }
}
