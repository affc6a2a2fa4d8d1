package org.committeepapers.measure;

/// Symbols for missing values, as the Government Statistical Service recommends them. Square brackets in documents
/// and workbooks, bare in CSV.
public enum Shorthand {
    NOT_AVAILABLE("x", "not available"),
    NOT_APPLICABLE("z", "not applicable"),
    CONFIDENTIAL("c", "confidential"),
    LOW("low", "rounds to 0 but is not 0");

    private final String symbol;
    private final String meaning;

    Shorthand(String symbol, String meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    /// The bare symbol, e.g. `z`.
    public String symbol() {
        return symbol;
    }

    /// As a document prints it, e.g. `[z]`.
    public String printed() {
        return "[" + symbol + "]";
    }

    /// What the symbol means, in words.
    public String meaning() {
        return meaning;
    }
}
