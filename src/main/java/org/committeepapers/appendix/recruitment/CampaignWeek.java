package org.committeepapers.appendix.recruitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.committeepapers.measure.CampaignSum;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Growth;
import org.committeepapers.measure.Share;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CampaignResult;

/// Campaigns in the last week that results were sent for, with the week before it.
///
/// @param end the last day of the week
/// @param completed weeks with results
/// @param now results of the week
/// @param before results seven days earlier
record CampaignWeek(LocalDate end, int completed, List<CampaignResult> now, List<CampaignResult> before) {

    /// The last week up to the month's end; empty where there are no results.
    static Optional<CampaignWeek> of(MonthData month) {
        List<CampaignResult> results = month.all(CampaignResult.class).stream()
                .filter(result -> !result.weekEnd().isAfter(month.asAt()))
                .toList();
        return results.stream()
                .map(CampaignResult::weekEnd)
                .max(Comparator.naturalOrder())
                .map(end -> week(results, end));
    }

    private static CampaignWeek week(List<CampaignResult> results, LocalDate end) {
        List<CampaignResult> now = at(results, end);
        List<String> running = now.stream().map(CampaignResult::campaign).toList();
        List<CampaignResult> ofRunning = results.stream()
                .filter(result -> running.contains(result.campaign()))
                .toList();
        long completed =
                ofRunning.stream().map(CampaignResult::weekEnd).distinct().count();
        return new CampaignWeek(end, Math.toIntExact(completed), now, at(ofRunning, end.minusWeeks(1)));
    }

    private static List<CampaignResult> at(List<CampaignResult> results, LocalDate end) {
        return results.stream().filter(result -> result.weekEnd().equals(end)).toList();
    }

    /// What some adverts brought by the end of the week.
    CampaignSum sum(Predicate<CampaignResult> which) {
        return CampaignSum.of(now.stream().filter(which).toList());
    }

    /// A figure of some adverts against the week before, in percent; empty where either week has none.
    Optional<Exact> change(Predicate<CampaignResult> which, Function<CampaignSum, Optional<Exact>> figure) {
        CampaignSum past = CampaignSum.of(before.stream().filter(which).toList());
        return figure.apply(past).flatMap(was -> figure.apply(sum(which)).flatMap(is -> Growth.percent(was, is)));
    }

    /// What some adverts have of a count of all, in percent.
    Optional<Exact> share(Predicate<CampaignResult> which, Function<CampaignSum, Long> count) {
        return new Share(count.apply(sum(which)), count.apply(sum(any -> true))).percent();
    }
}
