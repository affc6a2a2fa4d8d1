package org.committeepapers.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.committeepapers.measure.Direction;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.words.Against;
import org.committeepapers.measure.words.Change;
import org.committeepapers.measure.words.Extremes;
import org.committeepapers.measure.words.Gaps;
import org.jspecify.annotations.Nullable;

/// One series of a chart in time, in words. An older figure is never told as the newest.
///
/// @param times in full, in order
/// @param values one a time; null where there is none
record Course(String name, List<String> times, List<@Nullable Exact> values, Format format) {

    String words(Chart.@Nullable Target target) {
        if (known().isEmpty()) {
            return name + ": no figures";
        }
        Extremes extremes = new Extremes(times, values, format);
        List<String> said = new ArrayList<>();
        said.add(movement(extremes.isFlat()));
        if (!extremes.isFlat() && known().size() > 2) {
            said.add(extremes.highest() + ", " + extremes.lowest());
        }
        String gaps = Gaps.inTime(times.subList(0, last()), values.subList(0, last()));
        if (!gaps.isEmpty()) {
            said.add(gaps);
        }
        if (target != null) {
            said.add(new Against(value(last()), target.value(), format, Against.Aim.UNSAID).position()
                    + (isNewestKnown() ? "" : " (" + times.get(last()) + ")"));
        }
        return String.join("; ", said);
    }

    private String movement(boolean flat) {
        String subject = isNewestKnown()
                ? name
                : name + " has no figure for " + Gaps.span(times, last() + 1, end()) + ", the newest; before, it";
        if (known().size() == 1) {
            String only = format.sentence(value(last())) + " (" + times.get(last()) + ")";
            return isNewestKnown() ? name + ": " + only : subject + " was " + only;
        }
        return subject + " " + change(flat) + (isWhole() ? "" : ", " + Gaps.span(times, first(), last()));
    }

    private String change(boolean flat) {
        Exact start = value(first());
        Exact end = value(last());
        if (flat) {
            return "was unchanged at " + format.sentence(end) + " throughout";
        }
        return Direction.between(start, end, format.decimals()) == Direction.UNCHANGED
                ? "ended as it began, at " + format.sentence(end)
                : Change.between(start, end, format);
    }

    /// Whether both ends of the chart have a figure, so that its span need not be said again.
    private boolean isWhole() {
        return first() == 0 && isNewestKnown();
    }

    private boolean isNewestKnown() {
        return last() == end();
    }

    private int first() {
        return known().getFirst();
    }

    private int last() {
        return known().getLast();
    }

    private int end() {
        return times.size() - 1;
    }

    private List<Integer> known() {
        return IntStream.range(0, values.size())
                .filter(index -> values.get(index) != null)
                .boxed()
                .toList();
    }

    private Exact value(int index) {
        return Objects.requireNonNull(values.get(index));
    }
}
