package org.committeepapers.appendix.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Working;

/// Whether a table closes: the details add up to the total, by the rows of the extracts behind them and not only by
/// their sums, so that what cancels out and what counts twice is found too.
final class Closing {

    private Closing() {}

    /// What does not close, in words; none where every sum does.
    static List<String> faults(Laid laid) {
        List<String> faults = new ArrayList<>();
        int total = totalOf(laid);
        if (total < 0) {
            return faults;
        }
        for (int column = 0; column < laid.columns().size(); column++) {
            if (adds(laid, column)) {
                check(laid, column, total, faults);
            }
        }
        return faults;
    }

    private static int totalOf(Laid laid) {
        SheetRows rows = laid.declared().lines();
        if (rows.total() == null || rows.by().isEmpty()) {
            return -1;
        }
        for (int row = 0; row < laid.lines().size(); row++) {
            if (laid.lines().get(row).kind() == Row.Kind.TOTAL) {
                return row;
            }
        }
        return -1;
    }

    private static boolean adds(Laid laid, int column) {
        SheetColumn declared = laid.columns().get(column).declared();
        return declared.is() != null
                && declared.share() == null
                && declared.less() == null
                && !laid.declared().lines().by().contains(declared.is())
                && Measures.formula(declared.is()).adds();
    }

    private static void check(Laid laid, int column, int total, List<String> faults) {
        Exact sum = Exact.ZERO;
        IdentityHashMap<Record, Integer> counted = new IdentityHashMap<>();
        for (int row = 0; row < laid.lines().size(); row++) {
            if (!laid.lines().get(row).isDetail()) {
                continue;
            }
            if (!(cell(laid, row, column) instanceof Cell.Figure figure)) {
                return;
            }
            sum = sum.plus(figure.value());
            count(figure, counted);
        }
        if (!(cell(laid, total, column) instanceof Cell.Figure whole)) {
            return;
        }
        IdentityHashMap<Record, Integer> all = new IdentityHashMap<>();
        count(whole, all);
        String name =
                laid.table().name() + ", " + laid.columns().get(column).column().key();
        if (sum.compareTo(whole.value()) != 0) {
            faults.add(name + ": the rows come to " + sum.rounded(2) + ", the total is "
                    + whole.value().rounded(2));
        } else if (!same(counted.keySet(), all.keySet())) {
            faults.add(name + ": the rows do not count the same rows of the extracts as the total");
        }
    }

    private static Cell cell(Laid laid, int row, int column) {
        return laid.table().rows().get(row).cells().get(column);
    }

    private static void count(Cell.Figure figure, IdentityHashMap<Record, Integer> counted) {
        Working working = figure.working();
        if (working != null) {
            working.rows().forEach(row -> counted.merge(row, 1, Integer::sum));
        }
    }

    private static boolean same(Set<Record> some, Set<Record> others) {
        Set<Record> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(some);
        return identities.size() == others.size() && identities.containsAll(others);
    }
}
