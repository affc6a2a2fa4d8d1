package org.committeepapers.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Placed;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.UnitShortOfRows;
import org.jspecify.annotations.Nullable;

/// The printed units of which rows are set aside: a district's figures can be far off where a council's are nearly
/// right.
record LostRows(CheckedFiles files) {

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (Layout<?> layout : Layouts.list()) {
            add(layout.rowType(), issues);
        }
        return issues;
    }

    private void add(Class<? extends Record> type, List<Issue> issues) {
        Map<OrgUnit, Long> lost = count(files.month().setAside(type).stream(), LeftOut::unit);
        if (lost.isEmpty()) {
            return;
        }
        Map<OrgUnit, Long> used = count(
                files.month().ofTheMonth(type).stream(),
                row -> row instanceof Placed placed ? placed.unitCode() : null);
        lost.forEach((row, rows) -> issues.add(
                new UnitShortOfRows(files.place(type), row.printedName(), rows, rows + used.getOrDefault(row, 0L))));
    }

    private <R> Map<OrgUnit, Long> count(Stream<R> rows, Function<R, @Nullable String> unit) {
        PrintedUnits printed = new PrintedUnits(files.month().council());
        return rows.flatMap(row -> printed.rowOf(unit.apply(row)).stream())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(PrintedUnits.order()), Collectors.counting()));
    }
}
