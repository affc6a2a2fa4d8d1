package org.committeepapers.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.committeepapers.council.Council;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.issue.AnotherMonth;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.PersonTwiceInPost;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.RepeatedRow;
import org.committeepapers.staging.issue.RowLongerThanHeader;
import org.committeepapers.staging.issue.UnknownCode;
import org.committeepapers.staging.issue.UnknownUnit;

/// Decides what becomes of each row below the header of a file.
final class RowReader<T extends Record> {

    static final String BLANK_ROW = "blank-row";
    private static final String REPORT_FOOTER = "report-footer";
    private final Layout<T> layout;
    private final Council council;
    private final LocalDate periodEnd;
    private final Columns columns;
    private final Set<Long> keys = new HashSet<>();
    private final Set<String> gapsSaid = new HashSet<>();

    RowReader(Layout<T> layout, Council council, LocalDate periodEnd, Columns columns) {
        this.layout = layout;
        this.council = council;
        this.periodEnd = periodEnd;
        this.columns = columns;
    }

    StagedRow<T> read(ExtractRow row) {
        if (row.isBlank()) {
            return new StagedRow.Excluded<>(row.sheet(), row.number(), BLANK_ROW, null);
        }
        if (isFooter(row)) {
            return new StagedRow.Excluded<>(row.sheet(), row.number(), REPORT_FOOTER, null);
        }
        RowCells cells = new RowCells(columns, row, council, periodEnd);
        T record = layout.read(cells);
        String exclusion = cells.exclusion();
        if (exclusion != null) {
            return new StagedRow.Excluded<>(row.sheet(), row.number(), exclusion, null);
        }
        List<Issue> issues = new ArrayList<>(cells.issues());
        if (row.width() > columns.width()) {
            issues.add(new RowLongerThanHeader(place(row), row.width(), columns.width()));
        }
        if (issues.isEmpty()) {
            checkMonth(row, record, issues);
        }
        if (issues.isEmpty() && !keys.add(hash(layout.key(record)))) {
            issues.add(repeated(row, record));
        }
        return issues.isEmpty()
                ? new StagedRow.Used<>(row.sheet(), row.number(), record, List.of())
                : new StagedRow.SetAside<>(row.sheet(), row.number(), gapsOnce(issues), null);
    }

    /// Words that a report ends with: a sentence or total in the first cell, and nothing beside it.
    private static boolean isFooter(ExtractRow row) {
        String first = row.cell(0).toLowerCase(Locale.UK);
        return row.width() == 1 && (first.contains(" ") || first.startsWith("total") || first.startsWith("end"));
    }

    private void checkMonth(ExtractRow row, T record, List<Issue> issues) {
        if (layout.kind() == Layout.Kind.SNAPSHOT
                && record instanceof Snapshot snapshot
                && !snapshot.periodEnd().equals(periodEnd)) {
            issues.add(new AnotherMonth(columns.place(row, "period_end"), periodEnd, snapshot.periodEnd()));
        }
    }

    private Issue repeated(ExtractRow row, T record) {
        return record instanceof StaffMember ? new PersonTwiceInPost(place(row)) : new RepeatedRow(place(row));
    }

    /// A gap in the council's mapping is said for the first row that falls into it, not for thousands.
    private List<Issue> gapsOnce(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> switch (issue) {
                    case UnknownCode gap -> gapsSaid.add(gap.codesFile() + gap.found());
                    case UnknownUnit gap -> gapsSaid.add("unit" + gap.found());
                    default -> true;
                })
                .toList();
    }

    private static Place place(ExtractRow row) {
        return new Place(row.file(), row.sheet(), row.number(), null);
    }

    /// 64 bits of a key: a million rows in 50 MB, and one false repetition in some ten million files of that size.
    private static long hash(List<?> key) {
        long hash = 0xcbf29ce484222325L;
        for (Object part : key) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return hash;
    }
}
