package org.committeepapers.staging;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.council.Council;
import org.committeepapers.extract.Extract;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.extract.HeaderMap;
import org.committeepapers.extract.UnreadableExtractException;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.NoRowUsed;
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

    private static final int FOOTER_LINES = 5;
    private static final int LOOKED_AHEAD = 100;

    private final Council council;
    private final BigDecimal mostSetAside;
    private final Layout<T> layout;
    private final Path file;
    private final List<Issue> fileIssues = new ArrayList<>();
    private final Deque<ExtractRow> ahead = new ArrayDeque<>();
    private final Map<String, Long> excluded = new HashMap<>();
    private final SaidIssues said = new SaidIssues();
    private final @Nullable Extract extract;
    private final @Nullable RowReader<T> rows;
    private long used;
    private long setAside;
    private boolean stops;
    private boolean broken;
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
        StagedRow<T> staged = reader.read(row, reader.mayBeFooter(row) && onlyFootersFollow(reader));
        count(staged);
        return said(staged);
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
                ahead.add(row);
            }
        } catch (UnreadableExtractException broken) {
            fileIssues.add(unreadable(broken));
            return null;
        }
        List<ExtractRow> top = List.copyOf(ahead);
        HeaderMap header = HeaderMap.find(top, Columns.headings(layout, council));
        List<Issue> faults = HeaderIssues.of(header, top, layout, council, wholeFile());
        fileIssues.addAll(faults);
        if (!faults.isEmpty()) {
            return null;
        }
        ExtractRow headers = top.stream()
                .filter(row -> row.number() == header.row())
                .findFirst()
                .orElseThrow();
        ahead.removeIf(row -> row.number() <= header.row());
        return new RowReader<>(layout, periodEnd, new Columns(layout, council, header, headers));
    }

    private @Nullable ExtractRow nextRow() {
        ExtractRow kept = ahead.poll();
        return kept == null ? read() : kept;
    }

    private @Nullable ExtractRow read() {
        try {
            return extract == null || broken ? null : extract.next();
        } catch (UnreadableExtractException fault) {
            fileIssues.add(unreadable(fault));
            stops = true;
            broken = true;
            return null;
        }
    }

    /// Whether what follows is a few lines of a footer and the end of the file. Nothing far away is looked at.
    private boolean onlyFootersFollow(RowReader<T> reader) {
        int lines = 1;
        Iterator<ExtractRow> known = List.copyOf(ahead).iterator();
        for (int seen = 0; seen < LOOKED_AHEAD; seen++) {
            ExtractRow row = known.hasNext() ? known.next() : fetch();
            if (row == null) {
                return true;
            }
            if (!row.isBlank() && (!reader.mayBeFooter(row) || ++lines > FOOTER_LINES)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable ExtractRow fetch() {
        ExtractRow row = read();
        if (row != null) {
            ahead.add(row);
        }
        return row;
    }

    /// The row with what is still to be said of it.
    private StagedRow<T> said(StagedRow<T> row) {
        return switch (row) {
            case StagedRow.Used<T>(String sheet, long number, T record, List<Issue> warnings) ->
                new StagedRow.Used<>(sheet, number, record, said.toSay(warnings));
            case StagedRow.SetAside<T>(String sheet, long number, String rule, List<Issue> issues, String unit) ->
                new StagedRow.SetAside<>(sheet, number, rule, said.toSay(issues), unit);
            case StagedRow.Excluded<T> _ -> row;
        };
    }

    private void count(StagedRow<T> staged) {
        switch (staged) {
            case StagedRow.Used<T> _ -> used++;
            case StagedRow.Excluded<T>(var _, var _, String rule, var _) -> excluded.merge(rule, 1L, Long::sum);
            case StagedRow.SetAside<T>(var _, var _, var _, List<Issue> issues, var _) -> {
                setAside++;
                stops |= issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.STOPS);
            }
        }
    }

    private void end() {
        ended = true;
        long read = counts().read() - excluded.getOrDefault(Furniture.BLANK_ROW, 0L);
        fileIssues.addAll(said.rest(read));
        if (!stops) {
            enough(read).ifPresent(fileIssues::add);
        }
    }

    /// What is wrong when too little of the file can be used.
    private Optional<Issue> enough(long read) {
        if (read == 0) {
            return Optional.of(
                    new NoRows(wholeFile(), layout.mayBeEmpty() ? Issue.Severity.WARNING : Issue.Severity.STOPS));
        }
        long byRule = excluded.entrySet().stream()
                .filter(rule -> !Furniture.is(rule.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (used == 0 && (byRule == 0 || (setAside > 0 && !layout.mayBeEmpty()))) {
            return Optional.of(new NoRowUsed(wholeFile(), read, said.mostOften()));
        }
        // a line taken for a footer is a guess as soon as other rows could not be read
        long lost = setAside == 0 ? 0 : setAside + excluded.getOrDefault(Furniture.REPORT_FOOTER, 0L);
        return TooManySetAside.is(lost, read, mostSetAside)
                ? Optional.of(new TooManySetAside(wholeFile(), lost, read, mostSetAside, said.mostOften()))
                : Optional.empty();
    }

    private Place wholeFile() {
        return new Place(file.getFileName().toString(), null, null, null);
    }

    private Issue unreadable(UnreadableExtractException broken) {
        Place place = new Place(file.getFileName().toString(), broken.sheet(), broken.row(), null);
        return new UnreadableFile(place, String.valueOf(broken.getMessage()), broken.remedy());
    }
}
