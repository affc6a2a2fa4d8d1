package org.committeepapers.appendix;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.words.Extremes;
import org.committeepapers.measure.words.Gaps;
import org.committeepapers.measure.words.Names;
import org.jspecify.annotations.Nullable;

/// What a chart shows, in words: what kind of message it is, then for each series its direction if it runs in time,
/// its extremes, where it has no figure, and how far it is from its target. Words a reader would miss without the
/// picture, not a list of every value.
public final class AltText {

    private AltText() {}

    /// For categories that are months or dates, in order; a target is of every series.
    public static String overTime(
            List<String> categories, List<Chart.Series> series, Format format, Chart.@Nullable Target target) {
        return inTime(categories, series, format, one -> target);
    }

    /// For categories in time where the target is of one series only.
    public static String overTime(
            List<String> categories,
            List<Chart.Series> series,
            Format format,
            Chart.@Nullable Target target,
            String measured) {
        return inTime(categories, series, format, one -> one.name().equals(measured) ? target : null);
    }

    /// For categories in any order.
    public static String acrossCategories(List<String> categories, List<Chart.Series> series, Format format) {
        return acrossCategories(categories, series, one -> format);
    }

    /// For categories in any order whose series differ in their unit.
    public static String acrossCategories(
            List<String> categories, List<Chart.Series> series, Function<Chart.Series, Format> formats) {
        if (categories.isEmpty()) {
            return "A chart without data.";
        }
        List<String> names = categories.stream().map(Dates::inFull).toList();
        return compared(names) + ". "
                + each(
                        series,
                        one -> one.name() + ": " + new Extremes(names, one.values(), formats.apply(one)).words());
    }

    private static String inTime(
            List<String> categories,
            List<Chart.Series> series,
            Format format,
            Function<Chart.Series, Chart.@Nullable Target> targets) {
        if (categories.isEmpty()) {
            return "A chart without data.";
        }
        List<String> times = categories.stream().map(Dates::inFull).toList();
        return (times.size() == 1 ? "At one time, " : "Change over time, ")
                + Gaps.span(times, 0, times.size() - 1) + ". "
                + each(series, one -> new Course(one.name(), times, one.values(), format).words(targets.apply(one)));
    }

    private static String compared(List<String> names) {
        return switch (names.size()) {
            case 1 -> "One category, " + names.getFirst();
            case 2, 3 -> "Comparison of " + Names.joined(names);
            default -> "Comparison of " + names.size() + " categories";
        };
    }

    private static String each(List<Chart.Series> series, Function<Chart.Series, String> words) {
        return series.stream().map(one -> words.apply(one) + ".").collect(Collectors.joining(" "));
    }
}
