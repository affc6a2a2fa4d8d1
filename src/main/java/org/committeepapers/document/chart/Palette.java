package org.committeepapers.document.chart;

/// The house colours of charts, in an order in which neighbours differ by a contrast of 3 to 1 or more.
final class Palette {

    static final String PAPER = "#FFFFFF";
    static final String INK = "#1F1F1F";
    static final String QUIET = "#595959";
    static final String RULE = "#8C8C8C";
    static final String GRID = "#DADADA";
    static final String TARGET = "#3D3D3D";

    private static final String[] SERIES = {"#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"};
    private static final String[] PAIR = {"#12436D", "#F46A25"};

    private Palette() {}

    /// The fill of a series, one of `count`.
    static String fill(int series, int count) {
        String[] colours = count == PAIR.length ? PAIR : SERIES;
        return colours[series % colours.length];
    }

    /// White on the dark fills, ink on the others: at least 4.5 to 1 either way.
    static String textOn(String fill) {
        return switch (fill) {
            case "#12436D", "#801650", "#3D3D3D" -> PAPER;
            default -> "#000000";
        };
    }
}
