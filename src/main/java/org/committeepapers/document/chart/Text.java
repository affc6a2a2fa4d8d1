package org.committeepapers.document.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Widths of words in Liberation Sans, known without a font engine so that every machine lays out alike.
final class Text {

    /// Size of labels and distance of their lines, points.
    static final float SIZE = 9;

    static final float LINE = 11;

    private static final float UNKNOWN = 0.78f;
    private static final float SPACE = 0.278f;
    private static final Map<Character, Float> REGULAR = table("""
            191 '
            222 ijl‘’
            260 |
            278 !,./:;I[\\]ft
            333 ()-`r·“”
            334 {}
            355 \"
            389 *
            469 ^
            500 ckvxyzsJ
            556 #$0123456789?_abdeghnopquL£–
            584 +<=>~−
            611 FTZ
            667 &ABEKPSVXY
            722 CDHNRUw
            778 GOQ
            833 Mm
            889 %
            944 W
            1000 —…
            1015 @""");
    private static final Map<Character, Float> BOLD = table("""
            238 '
            278 ,./I\\ijl‘’
            280 |
            333 !()-:;[]`ft·
            389 *{}r
            474 \"
            500 “”z
            556 #$0123456789_aceksvxyJ£–
            584 +<=>^~−
            611 ?FLTZbdghnopqu
            667 EPSVXY
            722 &ABCDHKNRU
            778 GOQw
            833 M
            889 %m
            944 W
            975 @
            1000 —…""");

    private Text() {}

    private static Map<Character, Float> table(String widthsWithCharacters) {
        Map<Character, Float> widths = new HashMap<>(Map.of(' ', SPACE, '\u00A0', SPACE));
        widthsWithCharacters.lines().forEach(line -> {
            int space = line.indexOf(' ');
            float width = Integer.parseInt(line.substring(0, space)) / 1000f;
            line.substring(space + 1).chars().forEach(character -> widths.put((char) character, width));
        });
        return widths;
    }

    /// Points from the start to the end of the words; characters outside the table count as wide ones.
    static float width(String words, float size, boolean bold) {
        Map<Character, Float> widths = bold ? BOLD : REGULAR;
        float sum = 0;
        for (int at = 0; at < words.length(); at++) {
            sum += widths.getOrDefault(words.charAt(at), UNKNOWN);
        }
        return sum * size;
    }

    static float width(String words) {
        return width(words, SIZE, false);
    }

    /// Lines no wider than `width`, broken between words; a single word that is too wide stays whole.
    static List<String> wrap(String words, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, false) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /// The words cut to `width`, ending in an ellipsis where something is left out.
    static String fit(String words, float size, float width) {
        if (width(words, size, false) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…", size, false) > width) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }
}
