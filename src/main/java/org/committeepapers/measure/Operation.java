package org.committeepapers.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /// Of more operands than these the first are said and the others counted.
    private static final int SAID = 6;

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<List<Exact>, Exact> of;

    Operation(String words, Function<List<Exact>, Exact> of) {
        this.words = words;
        this.of = of;
    }

    /// What stands between its operands, or before them, e.g. `less`, `the mean of`.
    public String sign() {
        return words.strip();
    }

    Exact of(List<Exact> values) {
        return of.apply(values);
    }

    String words(List<String> operands) {
        List<String> said = shortened(operands);
        return words.startsWith("the ") ? words + String.join(", ", said) : String.join(words, said);
    }

    private static List<String> shortened(List<String> operands) {
        if (operands.size() <= SAID) {
            return operands;
        }
        if (operands.stream().distinct().count() == 1) {
            return List.of(operands.size() + " times " + operands.getFirst());
        }
        String others = "… (" + (operands.size() - SAID + 1) + " more)";
        return Stream.concat(operands.stream().limit(SAID - 1), Stream.of(others))
                .toList();
    }
}
