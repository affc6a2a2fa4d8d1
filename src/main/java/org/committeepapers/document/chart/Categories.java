package org.committeepapers.document.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.committeepapers.document.chart.Drawing.Anchor;

/// The names below the columns of a chart: wrapped, smaller where needed, and thinned where even that is too wide.
///
/// @param every 1 for all names, 2 for every second; the last name always stands
/// @param lines the lines of each name
record Categories(float size, int every, List<List<String>> lines) {

    private static final int MOST_LINES = 3;
    private static final float AIR = 4;

    static Categories in(List<String> names, float slot) {
        for (float size : new float[] {Text.SIZE, 8}) {
            Categories all = wrapped(names, size, 1, slot);
            if (all.fits(slot)) {
                return all;
            }
        }
        for (int every = 2; every < names.size(); every++) {
            Categories some = wrapped(names, 8, every, slot);
            if (some.fits(slot)) {
                return some;
            }
        }
        List<List<String>> cut = names.stream()
                .map(name -> List.of(Text.fit(name, 8, slot * names.size() - AIR)))
                .toList();
        return new Categories(8, names.size(), cut);
    }

    /// Wrapped alike: where one month stands on two lines, all do.
    private static Categories wrapped(List<String> names, float size, int every, float slot) {
        List<List<String>> lines = wrapped(names, size, slot * every - AIR);
        float widest = (float) lines.stream()
                .filter(name -> name.size() > 1)
                .flatMap(List::stream)
                .mapToDouble(line -> Text.width(line, size, false))
                .max()
                .orElse(slot * every - AIR);
        return new Categories(size, every, wrapped(names, size, widest));
    }

    private static List<List<String>> wrapped(List<String> names, float size, float width) {
        return names.stream().map(name -> Text.wrap(name, size, width)).toList();
    }

    float height() {
        return lines.stream().mapToInt(List::size).max().orElse(1) * (size + 2) + 4;
    }

    void draw(Canvas canvas, float top, Frame frame) {
        for (int at = 0; at < lines.size(); at++) {
            for (int line = 0; shown(at) && line < lines.get(at).size(); line++) {
                float baseline = top + 3 + size + line * (size + 2);
                String words = lines.get(at).get(line);
                canvas.label(frame.centre(at), baseline, words, size, false, Anchor.MIDDLE, Palette.INK);
            }
        }
    }

    boolean shown(int category) {
        return (lines.size() - 1 - category) % every == 0;
    }

    private boolean fits(float slot) {
        return IntStream.range(0, lines.size())
                .filter(this::shown)
                .mapToObj(lines::get)
                .allMatch(name -> name.size() <= MOST_LINES
                        && name.stream().allMatch(line -> Text.width(line, size, false) <= slot * every - AIR));
    }
}
