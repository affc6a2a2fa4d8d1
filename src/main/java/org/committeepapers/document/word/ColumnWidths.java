package org.committeepapers.document.word;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.committeepapers.document.word.Grid.Kind;
import org.committeepapers.document.word.Grid.Line;
import org.committeepapers.document.word.Grid.Slot;

/// Widths of a table's columns, in twentieths of a point, that add up to the width of the text.
///
/// Every column gets room for its longest word; what is left goes to the columns whose lines are longest. Fixed widths
/// make Word and LibreOffice break the same lines.
final class ColumnWidths {

    /// Left and right margin of a cell together, and a little air for fonts that run wider.
    private static final int PADDING = 170;

    /// No column asks for more than this before the others had their share.
    private static final int WIDEST_WISH = 5200;

    /// What a heading asks for in a table of few figures, which has room for it.
    private static final int HEADING_WISH = 1700;

    private static final int FEW_FIGURES = 3;

    private static final int STEP = 20;

    private final int[] needed;
    private final int[] wished;
    private final int headingWish;

    private ColumnWidths(Grid grid) {
        headingWish = grid.figures() <= FEW_FIGURES ? HEADING_WISH : 0;
        needed = new int[grid.columns()];
        wished = new int[grid.columns()];
        for (Line row : grid.rows()) {
            row.slots().stream().filter(slot -> slot.width() == 1).forEach(slot -> measure(slot, row.kind()));
        }
    }

    static int[] of(Grid grid, int total) {
        ColumnWidths widths = new ColumnWidths(grid);
        widths.evenOutFigures(grid, total);
        return widths.share(total);
    }

    private void measure(Slot slot, Kind kind) {
        boolean bold = kind != Kind.DETAIL;
        String text = Dom.text(slot.cell());
        int column = slot.column();
        int longestWord = Arrays.stream(text.split(" "))
                .mapToInt(word -> width(word, bold))
                .max()
                .orElse(0);
        int line = Math.min(width(text, bold), kind == Kind.HEADER ? headingWish : WIDEST_WISH);
        int padding = PADDING + RowLook.gapBefore(slot);
        needed[column] = Math.max(needed[column], longestWord + padding);
        wished[column] = Math.max(wished[column], Math.max(line, longestWord) + padding);
    }

    /// Columns of figures are as equally wide as there is room for, so that the eye finds no pattern where there is
    /// none.
    private void evenOutFigures(Grid grid, int total) {
        boolean[] figures = new boolean[grid.columns()];
        grid.rows().stream()
                .flatMap(row -> row.slots().stream())
                .filter(slot -> slot.width() == 1 && slot.numeric())
                .forEach(slot -> figures[slot.column()] = true);
        for (int level = widest(figures); level > 0; level -= STEP) {
            int[] even = wished.clone();
            for (int column = 0; column < figures.length; column++) {
                even[column] = figures[column] ? Math.max(level, wished[column]) : wished[column];
            }
            if (Arrays.stream(even).sum() <= total) {
                System.arraycopy(even, 0, wished, 0, even.length);
                return;
            }
        }
    }

    private int widest(boolean[] figures) {
        return IntStream.range(0, figures.length)
                .filter(column -> figures[column])
                .map(column -> wished[column])
                .max()
                .orElse(0);
    }

    private int[] share(int total) {
        int need = Arrays.stream(needed).sum();
        int wish = Arrays.stream(wished).sum();
        int[] widths = new int[needed.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = need >= total
                    ? scaled(needed[column], total, need)
                    : wish <= total
                            ? scaled(wished[column], total, wish)
                            : needed[column] + scaled(wished[column] - needed[column], total - need, wish - need);
        }
        if (widths.length > 0) {
            widths[0] += total - Arrays.stream(widths).sum();
        }
        return widths;
    }

    private static int scaled(int part, int total, int whole) {
        return (int) ((long) part * total / Math.max(1, whole));
    }

    /// About the width of a text in the 9 point sans serif of tables.
    private static int width(String text, boolean bold) {
        int thousandths = text.chars().map(ColumnWidths::width).sum();
        return thousandths * 9 * 20 / 1000 * (bold ? 107 : 100) / 100;
    }

    private static int width(int character) {
        if ("iljtfrI.,:;'|!()[]-/ ".indexOf(character) >= 0) {
            return 300;
        }
        if ("mwMW%@".indexOf(character) >= 0) {
            return 860;
        }
        return Character.isUpperCase(character) ? 700 : 556;
    }
}
