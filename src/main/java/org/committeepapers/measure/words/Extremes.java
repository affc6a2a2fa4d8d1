package org.committeepapers.measure.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.jspecify.annotations.Nullable;

/// The highest and the lowest of some figures, by what is printed: `highest 55.0% (Dover and Swale), lowest 3.1%
/// (Thanet)`; `all 0.0%` where they are equal.
///
/// @param names what each figure is of
/// @param values one a name; null where there is none
public record Extremes(List<String> names, List<? extends @Nullable Exact> values, Format format) {

    /// What there is to say, with the gaps; `no figures` where there are none.
    public String words() {
        List<Integer> known = known();
        if (known.isEmpty()) {
            return "no figures";
        }
        String gaps = Gaps.among(names, values);
        return extremes(known) + (gaps.isEmpty() ? "" : "; " + gaps);
    }

    /// Whether every figure that is known is printed alike, as one alone is.
    public boolean isFlat() {
        return known().stream().allMatch(index -> format.printsSame(value(index), value(known().getFirst())));
    }

    /// `highest 55.0% (Dover and Swale)`.
    public String highest() {
        return "highest " + extreme(Comparator.naturalOrder());
    }

    /// `lowest 3.1% (Thanet)`.
    public String lowest() {
        return "lowest " + extreme(Comparator.reverseOrder());
    }

    private String extremes(List<Integer> known) {
        if (known.size() == 1) {
            return at(known);
        }
        return isFlat() ? (known.size() == 2 ? "both " : "all ") + printed(known) : highest() + ", " + lowest();
    }

    private String extreme(Comparator<Exact> order) {
        Exact end = known().stream().map(this::value).max(order).orElseThrow();
        return at(known().stream()
                .filter(index -> format.printsSame(value(index), end))
                .toList());
    }

    private String at(List<Integer> indexes) {
        String where = indexes.size() > Gaps.NAMED
                ? indexes.size() + " of " + names.size()
                : Names.joined(indexes.stream().map(names::get).toList());
        return printed(indexes) + " (" + where + ")";
    }

    private String printed(List<Integer> indexes) {
        return format.sentence(value(indexes.getFirst()));
    }

    private List<Integer> known() {
        return new ArrayList<>(IntStream.range(0, values.size())
                .filter(index -> values.get(index) != null)
                .boxed()
                .toList());
    }

    private Exact value(int index) {
        return Objects.requireNonNull(values.get(index));
    }
}
