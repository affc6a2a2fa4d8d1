package org.committeepapers.measure.words;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Share;
import org.committeepapers.measure.Unit;

/// Some of a number: `56 of 144 (38.9%)`, `none of 144`, `all 144`. Of nothing there is no percentage: `0 of 0`.
public final class PartOf {

    private static final Format PERCENT = Format.PERCENT;
    private static final Exact ALL = Exact.of(100);

    private PartOf() {}

    public static String words(Share share) {
        return words(Exact.of(share.part()), Exact.of(share.whole()), new Format(Unit.COUNT, 0));
    }

    /// @param format of both, printed without its unit
    public static String words(Exact part, Exact whole, Format format) {
        String all = format.print(whole);
        if (whole.signum() == 0) {
            return format.print(part) + " of " + all;
        }
        if (part.signum() == 0) {
            return "none of " + all;
        }
        return part.compareTo(whole) == 0 && !all.equals("1")
                ? "all " + all
                : format.print(part) + " of " + all + " ("
                        + percent(part.times(ALL).dividedBy(whole)) + ")";
    }

    /// Some are never printed as none, nor most as all.
    private static String percent(Exact percent) {
        if (percent.signum() > 0 && PERCENT.round(percent).signum() == 0) {
            return "under 0.1%";
        }
        if (percent.compareTo(ALL) < 0 && PERCENT.printsSame(percent, ALL)) {
            return "over 99.9%";
        }
        return PERCENT.sentence(percent);
    }
}
