package org.committeepapers.appendix.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.recruitment.CampaignSum;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CampaignResult;

/// Campaigns in the last week that results were sent for, with the weeks before it.
///
/// @param end the last day of the week
/// @param running results of every week of the campaigns that the week has results of
record CampaignWeek(LocalDate end, List<CampaignResult> running) {

    CampaignWeek {
        running = List.copyOf(running);
    }

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
        List<String> running =
                at(results, end).stream().map(CampaignResult::campaign).toList();
        return new CampaignWeek(
                end,
                results.stream()
                        .filter(result -> running.contains(result.campaign()))
                        .toList());
    }

    private static List<CampaignResult> at(List<CampaignResult> results, LocalDate end) {
        return results.stream().filter(result -> result.weekEnd().equals(end)).toList();
    }

    /// Results of the week.
    List<CampaignResult> now() {
        return at(running, end);
    }

    /// Weeks with results.
    Figure completed() {
        return Figure.of(Working.Count.distinct("weeks completed", "week_end", running, CampaignResult::weekEnd));
    }

    /// What some adverts brought by the end of the week.
    CampaignSum sum(Predicate<CampaignResult> which) {
        return CampaignSum.of(now().stream().filter(which).toList());
    }

    /// A figure of some adverts against the week before, in percent.
    Figure change(Predicate<CampaignResult> which, Function<CampaignSum, Figure> figure) {
        Figure is = figure.apply(sum(which));
        Figure was = figure.apply(CampaignSum.of(
                at(running, end.minusWeeks(1)).stream().filter(which).toList()));
        return was.isSome() && is instanceof Figure.Known
                ? Ratio.percentage(
                        Figure.of("change", Operation.LESS, List.of(is, was)), was, "change", "nothing the week before")
                : Figure.notAvailable("nothing to divide by, or no week before");
    }

    /// What some adverts have of a count of all, in percent.
    Figure share(Predicate<CampaignResult> which, Function<CampaignSum, Figure> count) {
        return Ratio.percentage(
                count.apply(sum(which)), count.apply(sum(any -> true)), "share", "there is nothing to share");
    }
}
