package org.committeepapers.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.issue.EventsWithdrawn;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.NilReturn;

/// What the month's files of events do not tell of what was told before.
record EventChecks(CheckedFiles files) {

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        files.month().provenance().withdrawals().forEach(withdrawal -> issues.add(issue(withdrawal)));
        for (Layout<?> layout : Layouts.list()) {
            boolean isTold = files.month().provenance().withdrawals().stream()
                    .anyMatch(withdrawal -> withdrawal.layout().equals(layout.name()) && withdrawal.rows() == 0);
            if (!isTold && (layout.kind() == Layout.Kind.EVENT || layout.rowType() == AgencyWorker.class)) {
                nilReturn(layout, issues);
            }
        }
        return issues;
    }

    private Issue issue(Withdrawal withdrawal) {
        return new EventsWithdrawn(
                files.place(withdrawal.layout()),
                withdrawal.layout(),
                withdrawal.month(),
                withdrawal.from(),
                withdrawal.to(),
                withdrawal.told(),
                withdrawal.missing(),
                withdrawal.isDoubtful());
    }

    private void nilReturn(Layout<?> layout, List<Issue> issues) {
        YearMonth month = files.month().month();
        long before = rowsOf(layout, month.minusMonths(1));
        if (files.month().sent(layout.rowType(), month) && rowsOf(layout, month) == 0 && before > 0) {
            issues.add(new NilReturn(files.place(layout.name()), before));
        }
    }

    /// How many rows that count were told by the file of a month.
    private long rowsOf(Layout<?> layout, YearMonth month) {
        return files.month().all(layout.rowType()).stream()
                .flatMap(row -> files.month().origin(row).stream())
                .filter(origin -> origin.file().startsWith(month + "/"))
                .count();
    }
}
