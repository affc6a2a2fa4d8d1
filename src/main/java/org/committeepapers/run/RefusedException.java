package org.committeepapers.run;

import java.time.YearMonth;
import java.util.List;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.store.StoredIssue;

/// A month whose extracts cannot be used, with everything that was found in them.
final class RefusedException extends RuntimeException {

    /// As many as a person reads on a terminal.
    private static final int SAID = 40;

    private final transient List<StoredIssue> issues;

    RefusedException(YearMonth month, List<StoredIssue> issues) {
        super("The extracts of " + month + " cannot be used; nothing was published.\n" + said(issues));
        this.issues = List.copyOf(issues);
    }

    /// Whether any of the issues stops the run.
    static boolean isDue(List<StoredIssue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.STOPS);
    }

    private static String said(List<StoredIssue> issues) {
        List<String> stops = issues.stream()
                .filter(issue -> issue.severity() == Severity.STOPS)
                .map(issue -> issue.message() + " " + issue.remedy())
                .toList();
        String more = stops.size() > SAID ? "\nand " + (stops.size() - SAID) + " more, see issues.html" : "";
        return String.join("\n", stops.subList(0, Math.min(SAID, stops.size()))) + more;
    }

    List<StoredIssue> issues() {
        return issues;
    }
}
