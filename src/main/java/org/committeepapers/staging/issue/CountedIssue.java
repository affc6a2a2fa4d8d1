package org.committeepapers.staging.issue;

/// A fault of a whole column or file: told once with the number of its rows, at the place of the first.
public interface CountedIssue extends Issue {

    /// The same fault in so many rows.
    CountedIssue over(long rows);

    /// `1 row`, `20 rows`.
    static String rows(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
