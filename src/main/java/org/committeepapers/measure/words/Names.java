package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.List;

/// Names in a sentence: `A`, `A and B`, `A, B and C`.
public final class Names {

    private Names() {}

    /// All of them. Names that hold an "and" or a comma of their own are parted by semicolons, e.g.
    /// `Dover and Thanet; Swale`.
    public static String joined(List<String> names) {
        if (names.size() > 1 && names.stream().anyMatch(name -> name.contains(" and ") || name.contains(","))) {
            return String.join("; ", names);
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /// The first ones and how many more there are, e.g. `A, B and 7 others`; all where only one would be left out.
    public static String first(int shown, List<String> names) {
        if (names.size() <= shown + 1) {
            return joined(names);
        }
        List<String> first = new ArrayList<>(names.subList(0, shown));
        first.add(names.size() - shown + " others");
        return joined(first);
    }
}
