package org.committeepapers.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.committeepapers.measure.Direction;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.jspecify.annotations.Nullable;

/// What a chart shows, in words: for each series its extremes, for a series in time its direction, against a target
/// its distance. Words a reader would miss without the picture, not a list of every value.
public final class AltText {

    private AltText() {}

    /// For categories that are months or dates, in order.
    public static String overTime(
            List<String> categories, List<Chart.Series> series, Format format, Chart.@Nullable Target target) {
        return describe(categories, series, one -> direction(categories, one, format, target));
    }

    /// For categories in any order.
    public static String acrossCategories(List<String> categories, List<Chart.Series> series, Format format) {
        return describe(categories, series, one -> extremes(categories, one, format));
    }

    private static String describe(
            List<String> categories,
            List<Chart.Series> series,
            java.util.function.Function<Chart.Series, String> sentence) {
        if (categories.isEmpty()) {
            return "A chart without data.";
        }
        return series.stream()
                .map(one -> known(one).isEmpty() ? one.name() + ": no figures." : sentence.apply(one))
                .collect(Collectors.joining(" "));
    }

    private static String direction(
            List<String> categories, Chart.Series series, Format format, Chart.@Nullable Target target) {
        List<Integer> known = known(series);
        int first = known.getFirst();
        int last = known.getLast();
        Exact start = value(series, first);
        Exact end = value(series, last);
        String words;
        if (known.size() == 1) {
            words = series.name() + ": " + format.sentence(end) + " (" + categories.get(last) + ")";
        } else {
            Direction direction = Direction.between(start, end, format.decimals());
            words = series.name() + " " + direction.verb()
                    + (direction == Direction.UNCHANGED
                            ? " at " + format.sentence(end)
                            : " from " + format.sentence(start) + " to " + format.sentence(end))
                    + " between " + categories.get(first) + " and " + categories.get(last)
                    + "; highest " + at(categories, series, highest(series), format)
                    + ", lowest " + at(categories, series, lowest(series), format);
        }
        return words + (target == null ? "" : "; " + distance(end, target, format)) + ".";
    }

    private static String extremes(List<String> categories, Chart.Series series, Format format) {
        if (known(series).size() == 1) {
            return series.name() + ": " + at(categories, series, highest(series), format) + ".";
        }
        return series.name() + ": highest " + at(categories, series, highest(series), format) + ", lowest "
                + at(categories, series, lowest(series), format) + ".";
    }

    private static String distance(Exact end, Chart.Target target, Format format) {
        Exact gap = end.minus(target.value());
        // a difference of percentages is in percentage points
        Format gapFormat =
                format.unit() == Unit.PERCENT ? new Format(Unit.PERCENTAGE_POINTS, format.decimals()) : format;
        String size = gapFormat.sentence(gap.absolute());
        return switch (format.round(gap).signum()) {
            case 1 -> size + " above the target of " + format.sentence(target.value());
            case -1 -> size + " below the target of " + format.sentence(target.value());
            default -> "on the target of " + format.sentence(target.value());
        };
    }

    private static String at(List<String> categories, Chart.Series series, int index, Format format) {
        return format.sentence(value(series, index)) + " (" + categories.get(index) + ")";
    }

    private static int highest(Chart.Series series) {
        return known(series).stream()
                .reduce((a, b) -> value(series, b).compareTo(value(series, a)) > 0 ? b : a)
                .orElseThrow();
    }

    private static int lowest(Chart.Series series) {
        return known(series).stream()
                .reduce((a, b) -> value(series, b).compareTo(value(series, a)) < 0 ? b : a)
                .orElseThrow();
    }

    private static List<Integer> known(Chart.Series series) {
        List<Integer> known = new ArrayList<>();
        for (int index = 0; index < series.values().size(); index++) {
            if (series.values().get(index) != null) {
                known.add(index);
            }
        }
        return known;
    }

    private static Exact value(Chart.Series series, int index) {
        return java.util.Objects.requireNonNull(series.values().get(index));
    }
}
