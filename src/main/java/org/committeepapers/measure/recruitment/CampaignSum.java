package org.committeepapers.measure.recruitment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.CampaignResult;
import org.jspecify.annotations.Nullable;

/// What some adverts of a campaign cost and brought up to a week's end. The counts add; costs per click and per
/// visitor are derived from the sums. What nobody counted of any of them is not known, and no nought.
///
/// @param results of one week
public record CampaignSum(List<CampaignResult> results) {

    private static final Figure NOT_COUNTED = Figure.notAvailable("not counted for it");

    public CampaignSum {
        results = List.copyOf(results);
    }

    public static CampaignSum of(Collection<CampaignResult> results) {
        return new CampaignSum(List.copyOf(results));
    }

    /// Pounds to date.
    public Figure spend() {
        return sum(
                "spend",
                "spend_to_date_gbp",
                CampaignResult::spendToDateGbp,
                Figure.notApplicable("nothing is spent on it"));
    }

    /// To date.
    public Figure clicks() {
        return count("clicks", "clicks_to_date", CampaignResult::clicksToDate);
    }

    /// To date.
    public Figure visitors() {
        return count("visitors", "visitors_to_date", CampaignResult::visitorsToDate);
    }

    /// Of the week.
    public Figure applications() {
        return count("applications", "applications_in_week", CampaignResult::applicationsInWeek);
    }

    /// To date.
    public Figure responses() {
        return count("responses", "responses_to_date", CampaignResult::responsesToDate);
    }

    /// Pounds a click.
    public Figure costPerClick() {
        return spendOver(clicks(), "nothing spent, or nobody clicked");
    }

    /// Pounds a visitor.
    public Figure costPerVisitor() {
        return spendOver(visitors(), "nothing spent, or nobody came");
    }

    private Figure spendOver(Figure number, String ofNothing) {
        return number.isSome() && spend() instanceof Figure.Known
                ? Figure.of("cost", Operation.OVER, List.of(spend(), number))
                : Figure.notApplicable(ofNothing);
    }

    private Figure count(String what, String column, Function<CampaignResult, @Nullable Integer> number) {
        return sum(
                what,
                column,
                result -> {
                    Integer counted = number.apply(result);
                    return counted == null ? null : BigDecimal.valueOf(counted);
                },
                NOT_COUNTED);
    }

    private Figure sum(
            String what, String column, Function<CampaignResult, @Nullable BigDecimal> number, Figure otherwise) {
        List<CampaignResult> known =
                results.stream().filter(result -> number.apply(result) != null).toList();
        return known.isEmpty() ? otherwise : Figure.of(Working.Sum.of(what, column, known, number));
    }
}
