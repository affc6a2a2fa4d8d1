package org.committeepapers.run;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.store.StoredIssue;

/// A month whose extracts cannot be used, with everything that was found in them.
final class RefusedException extends RuntimeException {

    private final transient List<StoredIssue> issues;

    RefusedException(YearMonth month, List<StoredIssue> issues) {
        super("The extracts of " + month + " cannot be used; nothing was published.\n"
                + issues.stream()
                        .filter(issue -> issue.severity() == Severity.STOPS)
                        .map(issue -> issue.message() + " " + issue.remedy())
                        .collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    List<StoredIssue> issues() {
        return issues;
    }
}
