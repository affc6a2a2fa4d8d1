package org.committeepapers.document.pdf;

import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/// Characters and the house font. PDF/A allows no character without a glyph, so each is substituted or refused before
/// anything is laid out.
final class Glyphs {

    /// Look-alikes, and characters that only steer line breaks and are dropped.
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2007, "\u00A0"),
            Map.entry(0x2009, "\u00A0"),
            Map.entry(0x202F, "\u00A0"),
            Map.entry(0x200B, ""),
            Map.entry(0x200C, ""),
            Map.entry(0x200D, ""),
            Map.entry(0x2060, ""),
            Map.entry(0xFEFF, ""));

    private Glyphs() {}

    /// The text with look-alikes for what the font lacks; fails for a character that has none, naming it.
    static String printable(String text, BaseFont font) {
        if (text.codePoints().allMatch(point -> has(font, point))) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (has(font, point)) {
                printable.appendCodePoint(point);
            } else {
                printable.append(substitute(point));
            }
        });
        return printable.toString();
    }

    private static boolean has(BaseFont font, int point) {
        return Character.isWhitespace(point) || point == '\u00AD' || font.charExists(point);
    }

    private static String substitute(int point) {
        String substitute = SUBSTITUTES.get(point);
        if (substitute == null) {
            throw new UnfitForPrintException("the character %s (U+%04X, %s) has no glyph in Liberation Sans"
                    .formatted(Character.toString(point), point, Character.getName(point)));
        }
        return substitute;
    }
}
