package org.committeepapers.measure.words;

import java.util.List;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// Where a figure stands among all, by what is printed, counted from the nearer end: `highest of 12`,
/// `second lowest of 12`, `joint third highest of 12`.
public final class Rank {

    private static final List<String> ORDINALS =
            List.of("", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ");

    private Rank() {}

    /// @param all every figure that is known, this one among them
    public static String of(Exact value, List<Exact> all, Format format) {
        var printed = format.round(value);
        long above = all.stream()
                .filter(one -> format.round(one).compareTo(printed) > 0)
                .count();
        long below = all.stream()
                .filter(one -> format.round(one).compareTo(printed) < 0)
                .count();
        if (above + below == 0) {
            return all.size() == 1 ? "the only figure" : "the same as all others";
        }
        String joint = above + below == all.size() - 1 ? "" : "joint ";
        return joint + (above <= below ? ordinal(above) + "highest" : ordinal(below) + "lowest") + " of " + all.size();
    }

    private static String ordinal(long before) {
        return before < ORDINALS.size() ? ORDINALS.get((int) before) : suffixed(before + 1) + " ";
    }

    private static String suffixed(long place) {
        boolean teen = place % 100 / 10 == 1;
        return place
                + (teen
                        ? "th"
                        : switch ((int) (place % 10)) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
