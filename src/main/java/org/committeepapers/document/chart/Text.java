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
    private static final Map<Character, Float> REGULAR = table(
            "191'", "222ijl‘’", "260|", "278 !,./:;I[\\]ft\u00A0", "333()-`r·“”", "334{}", "355\"", "389*", "469^",
            "500ckvxyzsJ", "556#$0123456789?_abdeghnopquL£–", "584+<=>~−", "611FTZ", "667&ABEKPSVXY", "722CDHNRUw",
            "778GOQ", "833Mm", "889%", "944W", "1000—…", "1015@");
    private static final Map<Character, Float> BOLD = table(
            "238'", "278 ,./I\\ijl‘’\u00A0", "280|", "333!()-:;[]`ft·", "389*{}r", "474\"", "500“”z",
            "556#$0123456789_aceksvxyJ£–", "584+<=>^~−", "611?FLTZbdghnopqu", "667EPSVXY", "722&ABCDHKNRU", "778GOQw",
            "833M", "889%m", "944W", "975@", "1000—…");

    private Text() {}

    private static Map<Character, Float> table(String... classes) {
        Map<Character, Float> widths = new HashMap<>();
        for (String widthAndCharacters : classes) {
            int digits = widthAndCharacters.startsWith("1") && !widthAndCharacters.startsWith("191") ? 4 : 3;
            float width = Integer.parseInt(widthAndCharacters.substring(0, digits)) / 1000f;
            widthAndCharacters.substring(digits).chars().forEach(character -> widths.put((char) character, width));
        }
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
