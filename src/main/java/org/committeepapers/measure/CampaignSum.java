package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.committeepapers.staging.CampaignResult;
import org.jspecify.annotations.Nullable;

/// What some adverts of a campaign cost and brought up to a week's end. The counts add; costs per click and per
/// visitor are derived from the sums.
///
/// @param spend pounds to date; empty where no advert has any
/// @param clicks to date
/// @param visitors to date
/// @param applications in the week
/// @param responses to date
public record CampaignSum(Optional<BigDecimal> spend, long clicks, long visitors, long applications, long responses) {

    /// The sum of results of one week.
    public static CampaignSum of(Collection<CampaignResult> results) {
        return new CampaignSum(
                results.stream()
                        .map(CampaignResult::spendToDateGbp)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add),
                total(results, CampaignResult::clicksToDate),
                total(results, CampaignResult::visitorsToDate),
                total(results, CampaignResult::applicationsInWeek),
                total(results, CampaignResult::responsesToDate));
    }

    /// Pounds a click; empty where nothing was spent or nobody clicked.
    public Optional<Exact> costPerClick() {
        return spendOver(clicks);
    }

    /// Pounds a visitor; empty where nothing was spent or nobody came.
    public Optional<Exact> costPerVisitor() {
        return spendOver(visitors);
    }

    private Optional<Exact> spendOver(long number) {
        return number == 0 ? Optional.empty() : spend.map(pounds -> new Exact(pounds, BigDecimal.valueOf(number)));
    }

    private static long total(Collection<CampaignResult> results, Function<CampaignResult, @Nullable Integer> number) {
        return results.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
