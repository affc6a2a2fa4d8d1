package org.committeepapers.council;

/// A text as its reader sees it: without the characters that show nothing, every kind of space a plain one. Tabs stay,
/// as they part the cells of a row that was pasted into one.
public final class VisibleText {

    private VisibleText() {}

    /// Line breaks stay line breaks. Space around the text is taken away.
    public static String of(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(letter -> add(seen, letter));
        return seen.toString().strip();
    }

    /// The same on one line with single spaces: how headers, codes and units compare.
    public static String word(String text) {
        return of(text).replaceAll("\\s+", " ");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter <= '~'));
    }

    private static void add(StringBuilder seen, int letter) {
        switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR -> seen.append(' ');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> seen.append('\n');
            case Character.CONTROL -> control(seen, letter);
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
            default -> seen.appendCodePoint(isBlankLetter(letter) ? ' ' : letter);
        }
    }

    private static void control(StringBuilder seen, int letter) {
        switch (letter) {
            case '\t' -> seen.append('\t');
            case '\n', '\r', 0x0B, '\f', 0x85 -> seen.append('\n');
            default -> {}
        }
    }

    /// Letters that show nothing: the fillers of Hangul and the blank of Braille.
    private static boolean isBlankLetter(int letter) {
        return letter == 0x2800 || letter == 0x3164 || letter == 0xFFA0 || letter == 0x115F || letter == 0x1160;
    }
}
