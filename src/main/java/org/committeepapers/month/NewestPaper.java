package org.committeepapers.month;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which paper holds, where several have been written: what a newer one says takes the place of what an older one said,
/// table by table and list by list.
public final class NewestPaper {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// References of papers sort by time, e.g. `KCC-2011-05`; numbers in them by their value, so that `Report 10` comes
    /// after `Report 9`.
    private static final Comparator<String> BY_TIME = Comparator.comparing(NewestPaper::sortable);

    private NewestPaper() {}

    /// The rows of the newest paper among them, in the order in which they stand.
    public static <T> List<T> of(List<T> rows, Function<T, String> paper) {
        String newest = rows.stream().map(paper).max(BY_TIME).orElse("");
        return rows.stream().filter(row -> paper.apply(row).equals(newest)).toList();
    }

    private static String sortable(String reference) {
        return NUMBER.matcher(reference).replaceAll(NewestPaper::padded);
    }

    private static String padded(MatchResult number) {
        return "0".repeat(Math.max(0, 12 - number.group().length())) + number.group();
    }
}
