package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Exact;
import org.jspecify.annotations.Nullable;

/// Where a series has no figure: `no figure for Dover and Swale`, in time
/// `no figure for May 2010 to July 2010`. Empty
/// where there is one for each.
public final class Gaps {

    /// More names than these tell a reader less than their number.
    static final int NAMED = 3;

    private Gaps() {}

    /// Of names in any order.
    public static String among(List<String> names, List<? extends @Nullable Exact> values) {
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            if (values.get(index) == null) {
                missing.add(names.get(index));
            }
        }
        return words(missing, missing.size(), names.size());
    }

    /// Of months, quarters or years in order: three or more neighbours are told as a span.
    public static String inTime(List<String> times, List<? extends @Nullable Exact> values) {
        List<String> spans = new ArrayList<>();
        for (int index = 0; index < times.size(); index++) {
            if (values.get(index) == null) {
                int from = index;
                while (index + 1 < times.size() && values.get(index + 1) == null) {
                    index++;
                }
                spans.addAll(index - from < 2 ? times.subList(from, index + 1) : List.of(span(times, from, index)));
            }
        }
        return words(spans, (int) values.stream().filter(Objects::isNull).count(), times.size());
    }

    /// `May 2010`, or `May 2010 to July 2010`.
    public static String span(List<String> times, int from, int to) {
        return from == to ? times.get(from) : times.get(from) + " to " + times.get(to);
    }

    private static String words(List<String> missing, int number, int all) {
        if (missing.isEmpty()) {
            return "";
        }
        return "no figure for " + (missing.size() > NAMED ? number + " of " + all : Names.joined(missing));
    }
}
