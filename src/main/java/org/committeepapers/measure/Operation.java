package org.committeepapers.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A step of a working: what is done with its operands, and how that reads.
public enum Operation {
    PLUS(" plus ", values -> values.stream().reduce(Exact.ZERO, Exact::plus)),
    LESS(" less ", values -> values.stream().skip(1).reduce(values.getFirst(), Exact::minus)),
    TIMES(" times ", values -> values.stream().reduce(Exact.of(1), Exact::times)),
    OVER(" divided by ", values -> values.get(0).dividedBy(values.get(1))),
    PERCENT_OF(" in percent of ", values -> values.get(0).times(Exact.of(100)).dividedBy(values.get(1))),
    /// Rounded half up to a multiple.
    TO_NEAREST(
            " to the nearest ",
            values ->
                    Exact.of(values.get(0).dividedBy(values.get(1)).rounded(0)).times(values.get(1))),
    MEAN(
            "the mean of ",
            values -> values.stream().reduce(Exact.ZERO, Exact::plus).dividedBy(Exact.of(values.size()))),
    LOWEST(
            "the lowest of ",
            values -> values.stream().min(Comparator.naturalOrder()).orElseThrow()),
    HIGHEST(
            "the highest of ",
            values -> values.stream().max(Comparator.naturalOrder()).orElseThrow());

    private final String words;
    private final Function<List<Exact>, Exact> of;

    Operation(String words, Function<List<Exact>, Exact> of) {
        this.words = words;
        this.of = of;
    }

    Exact of(List<Exact> values) {
        return of.apply(values);
    }

    String words(List<String> operands) {
        return words.startsWith("the ") ? words + String.join(", ", operands) : String.join(words, operands);
    }
}
