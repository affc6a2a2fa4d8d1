package org.committeepapers.measure.words;

import org.committeepapers.measure.Direction;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;

/// What became of a figure, to follow its name: `rose by 1.8 percentage points from 73.7% to 75.5%`, or
/// `was unchanged at 75.5%`. Told by what is printed; where a figure is missing there is no change, only what is
/// known.
public final class Change {

    private Change() {}

    /// By how much is left out where rounding would make the three numbers contradict each other.
    public static String between(Exact before, Exact now, Format format) {
        Direction direction = Direction.between(before, now, format.decimals());
        if (direction == Direction.UNCHANGED) {
            return direction.verb() + " at " + format.sentence(now);
        }
        return direction.verb() + by(before, now, format) + " from " + leading(before, format) + " to "
                + format.sentence(now);
    }

    /// @param when the time of the figure before, e.g. `June 2015`
    public static String since(String when, Told.Measured before, Told.Measured now) {
        return switch (now) {
            case Told.Missing(var why) -> "is not known: " + why + earlier(when, before);
            case Told.Known(var value, var format) ->
                switch (before) {
                    case Told.Known(var then, var _) -> between(then, value, format);
                    case Told.Missing(var why) ->
                        "was " + format.sentence(value) + "; the figure of " + when + " is not available: " + why;
                };
        };
    }

    private static String earlier(String when, Told.Measured before) {
        return before instanceof Told.Known known ? "; the figure of " + when + " was " + known.words() : "";
    }

    private static String by(Exact before, Exact now, Format format) {
        Exact change = now.minus(before);
        boolean addsUp = format.round(now).subtract(format.round(before)).compareTo(format.round(change)) == 0;
        return addsUp ? " by " + leading(change.absolute(), format.ofDifference()) : "";
    }

    /// The last of the numbers has the unit for all: `by 7.8 from 47.5 to 55.3 fte`.
    private static String leading(Exact value, Format format) {
        return switch (format.unit()) {
            case FTE, POSTS, PEOPLE -> format.print(value);
            default -> format.sentence(value);
        };
    }
}
