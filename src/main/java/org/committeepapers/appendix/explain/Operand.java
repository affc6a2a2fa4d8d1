package org.committeepapers.appendix.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Working;

/// A figure that a figure is worked out from, down to the rows of extracts.
///
/// @param of what it is worked out from in its turn; none for a sum, a count, a given number
/// @param counted the rows that it counts
/// @param leftOut the rows that it might have counted and does not
public record Operand(Working working, List<Operand> of, List<RowBehind> counted, List<RowBehind> leftOut) {

    public Operand {
        of = List.copyOf(of);
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }

    public String what() {
        return working.what();
    }

    public Exact value() {
        return working.value();
    }

    /// How it comes about, in words, e.g. `sum of fte`, `in percent of`, `given by the council: target, from 1 May`.
    public String how() {
        return switch (working) {
            case Working.Sum sum -> "sum of " + sum.column();
            case Working.Count count -> count.distinct() == null ? "number of rows" : "number of " + count.distinct();
            case Working.Given given -> given.source().isEmpty() ? "constant" : "given: " + given.source();
            case Working.Step step -> step.operation().sign();
        };
    }

    /// Itself and all below it, each before what it is worked out from.
    public Stream<Operand> all() {
        return Stream.concat(Stream.of(this), of.stream().flatMap(Operand::all));
    }

    /// The formula with its rows as maps, lists and texts, to be worked out by another program.
    ///
    /// `how` is `sum`, `count`, `given` or the name of an operation. `column` is the column whose
    /// numbers are summed, or those by which rows count once.
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", what());
        tree.put("value", value().inFull());
        switch (working) {
            case Working.Sum sum -> {
                tree.put("how", "sum");
                tree.put("column", sum.column());
            }
            case Working.Count count -> {
                tree.put("how", "count");
                tree.put("column", count.distinct() == null ? "" : count.distinct());
            }
            case Working.Given given -> {
                tree.put("how", "given");
                tree.put("source", given.source());
            }
            case Working.Step step -> {
                tree.put("how", step.operation().name().toLowerCase(Locale.ROOT));
                tree.put("of", of.stream().map(Operand::tree).toList());
            }
        }
        if (!counted.isEmpty()) {
            tree.put("rows", counted.stream().map(Operand::row).toList());
        }
        return tree;
    }

    private static Map<String, Object> row(RowBehind behind) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("layout", behind.layout());
        if (behind.origin() != null) {
            row.put("file", behind.origin().file());
            row.put(
                    "sheet",
                    behind.origin().sheet() == null ? "" : behind.origin().sheet());
            row.put("row", behind.origin().row());
        }
        return row;
    }
}
