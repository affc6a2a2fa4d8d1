package org.committeepapers.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.staging.issue.CountedIssue;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.MoreLikeIt;
import org.committeepapers.staging.issue.UnknownCode;
import org.committeepapers.staging.issue.UnknownUnit;
import org.jspecify.annotations.Nullable;

/// What has been said of the rows of a file, so that one cause is not told thousands of times: the first rows with a
/// fault are named, then they are counted.
final class SaidIssues {

    private static final int NAMED = 20;

    private final Map<List<?>, Fault> faults = new LinkedHashMap<>();
    private final Set<List<?>> gaps = new HashSet<>();

    /// Those that are to be said at their row.
    List<Issue> toSay(List<Issue> issues) {
        return issues.stream().filter(this::isToBeSaid).toList();
    }

    /// What is left to say when the last row is read.
    ///
    /// @param read rows that are not blank
    List<Issue> rest(long read) {
        List<Issue> rest = new ArrayList<>();
        for (Fault fault : faults.values()) {
            if (fault.first instanceof CountedIssue counted) {
                rest.add(counted.over(fault.rows));
            } else if (fault.rows > NAMED) {
                rest.add(new MoreLikeIt(fault.first, fault.rows - NAMED, NAMED, read));
            }
        }
        return rest;
    }

    /// The fault that sets most rows aside, at its first row; null where none does.
    @Nullable
    Issue mostOften() {
        return faults.values().stream()
                .filter(fault -> fault.first.severity() == Issue.Severity.SET_ASIDE)
                .max(Comparator.comparingLong(fault -> fault.rows))
                .map(fault -> fault.first instanceof CountedIssue counted ? counted.over(fault.rows) : fault.first)
                .orElse(null);
    }

    private boolean isToBeSaid(Issue issue) {
        // a gap in the council's lists is one gap, however many rows fall into it
        switch (issue) {
            case UnknownCode gap
            when !gaps.add(List.of(gap.codesFile(), gap.found())) -> {
                return false;
            }
            case UnknownUnit gap
            when !gaps.add(List.of(gap.found())) -> {
                return false;
            }
            default -> {}
        }
        String column = issue.place().column();
        Fault fault =
                faults.computeIfAbsent(List.of(issue.rule(), column == null ? "" : column), first -> new Fault(issue));
        fault.rows++;
        return !(issue instanceof CountedIssue) && fault.rows <= NAMED;
    }

    private static final class Fault {

        private final Issue first;
        private long rows;

        Fault(Issue first) {
            this.first = first;
        }
    }
}
