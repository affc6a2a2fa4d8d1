package org.committeepapers.month;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.Snapshot;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.PostsOverFilled;
import org.committeepapers.staging.issue.RoleInNoGroup;
import org.committeepapers.staging.issue.UnitAboveRows;

/// Rows that fall into no printed row or column, and posts that are filled twice.
record PlaceChecks(CheckedFiles files) {

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        add(Post.class, Post::role, Post::unitCode, Post::budgetedFte, issues);
        add(StaffMember.class, StaffMember::role, StaffMember::unitCode, StaffMember::fte, issues);
        add(AgencyWorker.class, AgencyWorker::role, AgencyWorker::unitCode, AgencyWorker::fte, issues);
        postsOverFilled(issues);
        return issues;
    }

    private <T extends Record & Snapshot> void add(
            Class<T> type,
            Function<T, Role> role,
            Function<T, String> unit,
            Function<T, BigDecimal> fte,
            List<Issue> issues) {
        MonthData month = files.month();
        List<T> rows = month.at(type, month.month());
        Set<Role> grouped = month.council().organisation().roles();
        if (!grouped.isEmpty()) {
            grouped(rows, role).forEach((ungrouped, theirs) -> {
                if (!grouped.contains(ungrouped)) {
                    issues.add(new RoleInNoGroup(
                            files.place(type), ungrouped, theirs.size(), sum(theirs, fte), files.rows(theirs)));
                }
            });
        }
        PrintedUnits printed = new PrintedUnits(month.council());
        grouped(rows, unit).forEach((code, theirs) -> {
            if (printed.isAboveRows(code)) {
                issues.add(new UnitAboveRows(
                        files.place(type),
                        printed.nameOf(code),
                        printed.level().orElse(""),
                        theirs.size(),
                        sum(theirs, fte),
                        files.rows(theirs)));
            }
        });
    }

    /// Posts without a reference of their own are not told apart, so nobody can say that one is filled twice.
    private void postsOverFilled(List<Issue> issues) {
        MonthData month = files.month();
        Map<String, BigDecimal> budgets = CheckedFiles.sums(
                month.at(Post.class, month.month()).stream()
                        .filter(post -> post.postRef() != null)
                        .toList(),
                post -> String.valueOf(post.postRef()),
                Post::budgetedFte);
        List<BigDecimal> excesses = new ArrayList<>();
        grouped(
                        month.at(StaffMember.class, month.month()).stream()
                                .filter(person -> person.postRef() != null)
                                .toList(),
                        person -> String.valueOf(person.postRef()))
                .forEach((post, holders) -> {
                    BigDecimal budget = budgets.get(post);
                    long people = holders.stream()
                            .map(StaffMember::personRef)
                            .distinct()
                            .count();
                    if (budget != null
                            && people > 1
                            && sum(holders, StaffMember::fte).compareTo(budget) > 0) {
                        excesses.add(sum(holders, StaffMember::fte).subtract(budget));
                    }
                });
        if (!excesses.isEmpty()) {
            issues.add(new PostsOverFilled(
                    files.place(StaffMember.class), excesses.size(), sum(excesses, Function.identity())));
        }
    }

    private static <T, K> Map<K, List<T>> grouped(List<T> rows, Function<T, K> by) {
        return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> fte) {
        return rows.stream().map(fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
