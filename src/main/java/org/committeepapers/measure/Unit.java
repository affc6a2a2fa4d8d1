package org.committeepapers.measure;

/// What a figure counts. Printed in headers, never in cells of a table; in sentences it stands beside the number.
public enum Unit {
    FTE("fte", "", " fte"),
    PERCENT("%", "", "%"),
    PERCENTAGE_POINTS("percentage points", "", " percentage point", " percentage points"),
    POSTS("posts", "", " post", " posts"),
    PEOPLE("people", "", " person", " people"),
    GBP("£", "£", ""),
    GBP_THOUSANDS("£000", "£", "k"),
    GBP_MILLIONS("£m", "£", "m"),
    COUNT("number", "", ""),
    /// Each row says its own: the column's header names none.
    BY_ROW("", "", "");

    private final String header;
    private final String before;
    private final String afterOne;
    private final String afterMany;

    Unit(String header, String before, String after) {
        this(header, before, after, after);
    }

    Unit(String header, String before, String afterOne, String afterMany) {
        this.header = header;
        this.before = before;
        this.afterOne = afterOne;
        this.afterMany = afterMany;
    }

    /// How a column header names the unit, e.g. `fte` or `%`; empty where each row has its own.
    public String header() {
        return header;
    }

    /// A number already written out, with its unit as a sentence has it, e.g. `15.1%`, `£1.95m`, `1 post`.
    String in(String number) {
        return before + number + (number.equals("1") ? afterOne : afterMany);
    }
}
