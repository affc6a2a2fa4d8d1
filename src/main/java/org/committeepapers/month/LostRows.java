package org.committeepapers.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.UnitShortOfRows;
import org.jspecify.annotations.Nullable;

/// The printed units of which rows are set aside: a district's figures can be far off where a council's are nearly
/// right.
record LostRows(CheckedFiles files) {

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        add(Post.class, Post::unitCode, issues);
        add(StaffMember.class, StaffMember::unitCode, issues);
        add(AgencyWorker.class, AgencyWorker::unitCode, issues);
        add(Leaver.class, Leaver::unitCode, issues);
        add(Starter.class, Starter::unitCode, issues);
        return issues;
    }

    private <T extends Record> void add(Class<T> type, Function<T, @Nullable String> unit, List<Issue> issues) {
        Map<OrgUnit, Long> lost =
                count(files.month().setAside(type).stream().map(LeftOut::unit).toList());
        if (lost.isEmpty()) {
            return;
        }
        Map<OrgUnit, Long> used =
                count(files.month().ofTheMonth(type).stream().map(unit).toList());
        lost.forEach((row, rows) -> issues.add(
                new UnitShortOfRows(files.place(type), row.printedName(), rows, rows + used.getOrDefault(row, 0L))));
    }

    private Map<OrgUnit, Long> count(List<@Nullable String> units) {
        PrintedUnits printed = new PrintedUnits(files.month().council());
        return units.stream()
                .filter(Objects::nonNull)
                .flatMap(unit -> printed.rowOf(unit).stream())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(PrintedUnits.order()), Collectors.counting()));
    }
}
