package org.committeepapers.measure;

/// Which way a figure went, as a sentence says it.
public enum Direction {
    ROSE("rose", "up"),
    FELL("fell", "down"),
    UNCHANGED("was unchanged", "unchanged");

    private final String verb;
    private final String adverb;

    Direction(String verb, String adverb) {
        this.verb = verb;
        this.adverb = adverb;
    }

    /// From one figure to another, when both are printed with `decimals` places: a change that would print as zero, or
    /// between two figures that print the same, is no change.
    public static Direction between(Exact before, Exact after, int decimals) {
        if (before.rounded(decimals).compareTo(after.rounded(decimals)) == 0) {
            return UNCHANGED;
        }
        return switch (after.minus(before).rounded(decimals).signum()) {
            case 1 -> ROSE;
            case -1 -> FELL;
            default -> UNCHANGED;
        };
    }

    /// `rose`, `fell` or `was unchanged`.
    public String verb() {
        return verb;
    }

    /// `up`, `down` or `unchanged`.
    public String adverb() {
        return adverb;
    }
}
