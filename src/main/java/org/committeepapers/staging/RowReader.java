package org.committeepapers.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.committeepapers.council.FteLimits;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.issue.AnotherMonth;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.RowLongerThanHeader;
import org.committeepapers.staging.issue.StrayRow;
import org.committeepapers.staging.issue.WrappedRow;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of each row below the header of a file.
final class RowReader<T extends Record> {

    private static final Pattern SEPARATORS = Pattern.compile("[,;\t|]");

    private final Layout<T> layout;
    private final Columns columns;
    private final LocalDate periodEnd;
    private final RowBinder<T> binder;
    private final RowsAbove<T> above;
    private final Totals totals;
    private final FteLimits limits;
    private final long required;

    RowReader(Layout<T> layout, LocalDate periodEnd, Columns columns) {
        this.layout = layout;
        this.columns = columns;
        this.periodEnd = periodEnd;
        this.binder = new RowBinder<>(layout, columns, periodEnd);
        this.above = new RowsAbove<>(layout);
        this.totals = new Totals(layout, columns);
        this.limits = columns.council().rules().fteLimits(periodEnd);
        this.required = layout.requiredColumns().count();
    }

    /// Whether a row could be of the words that a report ends with: a sentence or total in the first cell, and nothing
    /// beside it. Whether it is, shows what follows.
    boolean mayBeFooter(ExtractRow row) {
        String first = row.cell(0).toLowerCase(Locale.UK);
        return row.width() == 1
                && (first.contains(" ") || first.startsWith("total") || first.startsWith("end"))
                && !isWrapped(row);
    }

    /// @param last whether no row of the extract follows
    StagedRow<T> read(ExtractRow row, boolean last) {
        if (row.isBlank()) {
            return excluded(row, Furniture.BLANK_ROW, null);
        }
        if (columns.isHeader(row)) {
            return excluded(row, Furniture.REPEATED_HEADER, null);
        }
        if (row.width() > columns.width()) {
            return setAside(row, longer(row), null);
        }
        if (isWrapped(row)) {
            return setAside(row, new WrappedRow(place(row), 1), null);
        }
        if (mayBeFooter(row) && last) {
            return excluded(row, Furniture.REPORT_FOOTER, null);
        }
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        if (filled > 1 && totals.isTotal(row)) {
            Optional<Issue> fault = totals.check(row, place(row));
            return fault.isPresent() ? setAside(row, fault.get(), null) : excluded(row, Furniture.CHECKED_TOTAL, null);
        }
        if (filled == 1 || 2 * filled < required) {
            return setAside(row, new StrayRow(place(row), filled, columns.width()), null);
        }
        totals.add(row);
        return bind(row);
    }

    private StagedRow<T> bind(ExtractRow row) {
        RowBinder.Bound<T> bound = binder.bind(row);
        if (row.cells().size() > columns.cells()
                && !(bound.faults().isEmpty() && bound.warnings().isEmpty())) {
            return setAside(row, longer(row), null);
        }
        if (bound.exclusion() != null) {
            return excluded(row, bound.exclusion(), bound.unit());
        }
        T record = bound.record();
        if (record == null) {
            return setAside(row, bound.faults(), bound.unit());
        }
        List<Issue> faults = new ArrayList<>();
        anotherMonth(row, record).ifPresent(faults::add);
        if (record instanceof Bounded bounded) {
            bounded.impossible(limits, place(row)).ifPresent(faults::add);
        }
        List<Issue> warnings = new ArrayList<>(bound.warnings());
        if (faults.isEmpty()) {
            above.look(row, record, place(row))
                    .ifPresent(issue -> (issue.severity() == Issue.Severity.WARNING ? warnings : faults).add(issue));
        }
        return faults.isEmpty()
                ? new StagedRow.Used<>(row.sheet(), row.number(), record, warnings)
                : setAside(row, faults, bound.unit());
    }

    /// Whether the row as a whole stands in a cell: it can be cut into half as many parts as the header has, or more.
    private boolean isWrapped(ExtractRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return 2 * filled < columns.width()
                && row.cells().stream().anyMatch(cell -> 2 * SEPARATORS.split(cell, -1).length > columns.width());
    }

    private Optional<Issue> anotherMonth(ExtractRow row, T record) {
        return layout.kind() == Layout.Kind.SNAPSHOT
                        && record instanceof Snapshot snapshot
                        && !snapshot.periodEnd().equals(periodEnd)
                ? Optional.of(new AnotherMonth(columns.place(row, "period_end"), periodEnd, snapshot.periodEnd()))
                : Optional.empty();
    }

    private Issue longer(ExtractRow row) {
        return new RowLongerThanHeader(place(row), row.cells().size(), columns.cells());
    }

    private StagedRow<T> excluded(ExtractRow row, String rule, @Nullable String unit) {
        return new StagedRow.Excluded<>(row.sheet(), row.number(), rule, unit);
    }

    private StagedRow<T> setAside(ExtractRow row, Issue fault, @Nullable String unit) {
        return setAside(row, List.of(fault), unit);
    }

    private StagedRow<T> setAside(ExtractRow row, List<Issue> faults, @Nullable String unit) {
        return new StagedRow.SetAside<>(
                row.sheet(), row.number(), faults.getFirst().rule(), faults, unit);
    }

    private static Place place(ExtractRow row) {
        return new Place(row.file(), row.sheet(), row.number(), null);
    }
}
