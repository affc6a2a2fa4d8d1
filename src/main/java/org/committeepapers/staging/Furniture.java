package org.committeepapers.staging;

import java.util.Set;

/// The rows that make a file readable and tell of nothing. They leave no row of the council's out, so that a file of
/// which nothing else is left has not been read.
public final class Furniture {

    public static final String BLANK_ROW = "blank-row";
    /// The words that a report ends with, below its last row.
    public static final String REPORT_FOOTER = "report-footer";
    /// The header again, as reports print it on every page.
    public static final String REPEATED_HEADER = "repeated-header";
    /// A row of totals that are the sums of the rows above it.
    public static final String CHECKED_TOTAL = "checked-total";

    private static final Set<String> ALL = Set.of(BLANK_ROW, REPORT_FOOTER, REPEATED_HEADER, CHECKED_TOTAL);

    private Furniture() {}

    /// Whether a rule that excludes rows is of this kind; otherwise it is a rule of counting, e.g. `unit-out-of-scope`.
    public static boolean is(String rule) {
        return ALL.contains(rule);
    }
}
