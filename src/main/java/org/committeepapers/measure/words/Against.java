package org.committeepapers.measure.words;

import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// A figure beside its target, told by what is printed: `1.2 percentage points below the target of 85.0%`, or
/// `on the target of 85.0%`.
///
/// @param aim which side of the target is the good one
public record Against(Exact value, Exact target, Format format, Aim aim) {

    /// Which side of a target is the good one.
    public enum Aim {
        /// Higher is better.
        AT_LEAST("at least "),
        /// Lower is better.
        AT_MOST("at most "),
        /// Nothing is said of better.
        UNSAID("");

        private final String words;

        Aim(String words) {
            this.words = words;
        }
    }

    /// Where a figure stands, to follow "is"; without a target, or a figure, that it cannot be said.
    public static String words(Told.Measured value, Told.Measured target, Aim aim) {
        return switch (value) {
            case Told.Missing(var why) -> "not known: " + why;
            case Told.Known(var known, var format) ->
                switch (target) {
                    case Told.Missing(var why) -> "without a target to compare it with: " + why;
                    case Told.Known(var aimedAt, var _) -> new Against(known, aimedAt, format, aim).position();
                };
        };
    }

    /// Above, below or on the target, and by how much.
    public String position() {
        String named = "the target of " + aim.words + format.sentence(target);
        if (isOn()) {
            return "on " + named;
        }
        String distance = format.ofDifference().sentence(gap().absolute());
        return distance + (gap().signum() > 0 ? " above " : " below ") + named;
    }

    /// Whether the aim is reached, by what is printed; a figure on its target has reached it.
    public boolean isMet() {
        return isOn()
                || switch (aim) {
                    case AT_LEAST -> gap().signum() > 0;
                    case AT_MOST -> gap().signum() < 0;
                    case UNSAID -> false;
                };
    }

    private boolean isOn() {
        return format.printsSame(value, target) || format.round(gap()).signum() == 0;
    }

    private Exact gap() {
        return value.minus(target);
    }
}
