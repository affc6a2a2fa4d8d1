package org.committeepapers.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.Snapshot;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.issue.AgencyAboveVacancies;
import org.committeepapers.staging.issue.DateAfterMonthEnd;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.LeaverStillInPost;
import org.committeepapers.staging.issue.PersonOverFullTime;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.ServiceBeginsAfterRole;
import org.committeepapers.staging.issue.StaffingChanged;
import org.jspecify.annotations.Nullable;

/// What somebody should look at before a month is printed. Every row of it can be read; together they are unlikely.
public final class MonthChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CheckedFiles files;
    private final MonthData month;

    private MonthChecks(CheckedFiles files) {
        this.files = files;
        this.month = files.month();
    }

    /// What the checks look at: the month's snapshots and those of the month before, and every event.
    public static Needs needs() {
        Set<Class<? extends Record>> looked = new HashSet<>(Set.of(Post.class, StaffMember.class, AgencyWorker.class));
        Layouts.list().stream()
                .filter(layout -> layout.kind() == Layout.Kind.EVENT)
                .forEach(layout -> looked.add(layout.rowType()));
        return Needs.of(Set.of()).orAlso(looked).reachingBack(1);
    }

    /// Warnings; only events that are told no more can stop. Changes are looked for where the rows of the month before
    /// are there; nobody is named.
    ///
    /// @param files names of the files by layout; one that is not there is called after its layout
    public static List<Issue> of(MonthData month, Map<String, String> files) {
        CheckedFiles checked = new CheckedFiles(month, Map.copyOf(files));
        MonthChecks checks = new MonthChecks(checked);
        List<Issue> issues = new ArrayList<>();
        issues.addAll(checks.agencyAboveVacancies());
        issues.addAll(checks.changes(Post.class, Post::unitCode, Post::budgetedFte));
        issues.addAll(checks.changes(StaffMember.class, StaffMember::unitCode, StaffMember::fte));
        issues.addAll(checks.people());
        issues.addAll(new PlaceChecks(checked).issues());
        issues.addAll(new LostRows(checked).issues());
        issues.addAll(new EventChecks(checked).issues());
        return issues;
    }

    /// The layout that an issue belongs to.
    ///
    /// @param files as given to `of`
    public static String layout(Issue issue, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().equals(issue.place().file()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(issue.place().file());
    }

    private List<Issue> agencyAboveVacancies() {
        Map<String, BigDecimal> posts =
                CheckedFiles.sums(month.at(Post.class, month.month()), Post::unitCode, Post::budgetedFte);
        Map<String, BigDecimal> staff =
                CheckedFiles.sums(month.at(StaffMember.class, month.month()), StaffMember::unitCode, StaffMember::fte);
        List<AgencyWorker> onVacancies = month.at(AgencyWorker.class, month.month()).stream()
                .filter(worker -> worker.covers() == null || worker.covers() == AgencyWorker.Covers.VACANCY)
                .toList();
        List<Issue> issues = new ArrayList<>();
        CheckedFiles.sums(onVacancies, AgencyWorker::unitCode, AgencyWorker::fte)
                .forEach((unit, agency) -> {
                    BigDecimal vacancies = of(posts, unit).subtract(of(staff, unit));
                    if (month.has(Post.class) && agency.compareTo(vacancies) > 0) {
                        issues.add(new AgencyAboveVacancies(files.place(AgencyWorker.class), unit, agency, vacancies));
                    }
                });
        return issues;
    }

    private <T extends Record & Snapshot> List<Issue> changes(
            Class<T> type, Function<T, String> unit, Function<T, BigDecimal> fte) {
        BigDecimal limit = month.council().rules().changeWarningPercent(month.asAt());
        YearMonth last = month.month().minusMonths(1);
        Map<String, BigDecimal> before = CheckedFiles.sums(month.at(type, last), unit, fte);
        Map<String, BigDecimal> now = CheckedFiles.sums(month.at(type, month.month()), unit, fte);
        if (before.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .filter(code -> isOver(of(before, code), of(now, code), limit))
                .<Issue>map(
                        code -> new StaffingChanged(files.place(type), code, of(before, code), of(now, code), limit))
                .toList();
    }

    private static boolean isOver(BigDecimal before, BigDecimal now, BigDecimal limitPercent) {
        return now.subtract(before).abs().multiply(HUNDRED).compareTo(limitPercent.multiply(before)) > 0;
    }

    private List<Issue> people() {
        List<StaffMember> staff = month.at(StaffMember.class, month.month());
        Place place = files.place(StaffMember.class);
        List<Issue> issues = new ArrayList<>();
        long leavers = leaversStillInPost(staff);
        if (leavers > 0) {
            issues.add(new LeaverStillInPost(files.place(Leaver.class), leavers));
        }
        BigDecimal most = month.council().rules().fteLimits(month.asAt()).setAsideAbove();
        long overFullTime = CheckedFiles.sums(staff, StaffMember::personRef, StaffMember::fte).values().stream()
                .filter(fte -> fte.compareTo(most) > 0)
                .count();
        if (overFullTime > 0) {
            issues.add(new PersonOverFullTime(place, overFullTime, most));
        }
        long late = count(staff, person -> hasDateAfter(person, month.asAt()));
        if (late > 0) {
            issues.add(new DateAfterMonthEnd(place, late));
        }
        long reversed = count(staff, person -> isAfter(person.continuousServiceDate(), person.roleStartDate()));
        if (reversed > 0) {
            issues.add(new ServiceBeginsAfterRole(place, reversed));
        }
        return issues;
    }

    /// Whoever leaves on the last day is rightly in post on it, and whoever left long ago may have come back.
    private long leaversStillInPost(List<StaffMember> staff) {
        Set<String> left = month.all(Leaver.class).stream()
                .filter(leaver -> YearMonth.from(leaver.leaveDate()).equals(month.month())
                        && leaver.leaveDate().isBefore(month.asAt()))
                .map(Leaver::personRef)
                .collect(Collectors.toSet());
        return count(staff, person -> left.contains(person.personRef()));
    }

    private static boolean hasDateAfter(StaffMember person, LocalDate day) {
        return Stream.of(person.roleStartDate(), person.socialWorkerStartDate(), person.continuousServiceDate())
                .filter(Objects::nonNull)
                .anyMatch(date -> isAfter(date, day));
    }

    private static boolean isAfter(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isAfter(other);
    }

    private static long count(List<StaffMember> staff, Predicate<StaffMember> which) {
        return staff.stream()
                .filter(which)
                .map(StaffMember::personRef)
                .distinct()
                .count();
    }

    private static BigDecimal of(Map<String, BigDecimal> sums, String key) {
        return sums.getOrDefault(key, BigDecimal.ZERO);
    }
}
