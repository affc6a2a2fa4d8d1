package org.committeepapers.measure;

/// What a figure counts. Printed in headers, never in cells of a table; in sentences it stands beside the number.
public enum Unit {
    FTE("fte", "", " fte"),
    PERCENT("%", "", "%"),
    PERCENTAGE_POINTS("percentage points", "", " percentage points"),
    POSTS("posts", "", " posts"),
    PEOPLE("people", "", " people"),
    GBP("£", "£", ""),
    GBP_THOUSANDS("£000", "£", "k"),
    GBP_MILLIONS("£m", "£", "m"),
    COUNT("number", "", ""),
    /// Each row says its own: the column's header names none.
    BY_ROW("", "", "");

    private final String header;
    private final String before;
    private final String after;

    Unit(String header, String before, String after) {
        this.header = header;
        this.before = before;
        this.after = after;
    }

    /// How a column header names the unit, e.g. `fte` or `%`; empty where each row has its own.
    public String header() {
        return header;
    }

    /// A number already written out, with its unit as a sentence has it, e.g. `15.1%` or `£1.95m`.
    String in(String number) {
        return before + number + after;
    }
}
