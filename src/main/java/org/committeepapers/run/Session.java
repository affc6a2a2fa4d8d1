package org.committeepapers.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.IssueReport;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.store.Loads;
import org.committeepapers.store.Store;
import org.committeepapers.store.StoredIssue;

/// One command at work: its tools, where it writes, and the open store.
record Session(Tools tools, Choice choice, Store store, Path output, Progress progress) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    Loads loads() {
        return new Loads(store);
    }

    Folders folders(Council council, YearMonth month) {
        return new Folders(output, council.id(), month);
    }

    IssueReport report(Council council, YearMonth month, List<StoredIssue> issues) {
        return report(choice, council, month, issues);
    }

    static IssueReport report(Choice choice, Council council, YearMonth month, List<StoredIssue> issues) {
        List<Chosen> all = choice.all(council);
        return new IssueReport(
                council.name() + ", " + MONTH.format(month),
                issues.stream()
                        .map(issue -> new IssueReport.Line(issue, choice.touchedBy(issue.layout(), all)))
                        .toList());
    }
}
