package org.committeepapers.appendix.recruitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.CampaignSum;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;
import org.jspecify.annotations.Nullable;

/// A campaign's results by advert and by site, as a table and two charts.
record CampaignAdverts(CampaignWeek week) {

    private static final Format COUNT = new Format(Unit.COUNT, 0);
    private static final Format PENCE = new Format(Unit.GBP, 2);

    AppendixTable table() {
        return new AppendixTable(
                "campaign-results-by-advert",
                "Campaign results by advert, to " + Printed.day(week.end()),
                List.of(
                        Column.words("advert", "Advert"),
                        Column.figures("spend_to_date_gbp", "Spend to date", PENCE),
                        Column.figures("clicks_to_date", "Clicks to date", COUNT),
                        Column.figures("cost_per_click_gbp", "Cost per click", PENCE),
                        Column.figures("visitors_to_date", "Visitors to date", COUNT),
                        Column.figures("cost_per_visitor_gbp", "Cost per visitor", PENCE),
                        Column.figures("applications_in_week", "Applications, last 7 days", COUNT),
                        Column.figures("responses_to_date", "Responses to date", COUNT)),
                rows(),
                List.of(
                        "Costs are media spend to date, apportioned over the campaign, over clicks and over visitors;"
                                + " those of sites and of the whole are over the sums.",
                        "Adverts without spend count in the visitors of the whole."),
                CampaignResults.SOURCE);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String site : sites()) {
            List<CampaignResult> adverts = week.now().stream()
                    .filter(result -> result.site().equals(site))
                    .toList();
            adverts.forEach(advert -> rows.add(row(Row.Kind.DETAIL, CampaignLines.place(advert), List.of(advert))));
            if (adverts.size() > 1) {
                rows.add(row(Row.Kind.SUBTOTAL, site, adverts));
            }
        }
        rows.add(row(Row.Kind.TOTAL, "Total", week.now()));
        return rows;
    }

    private static Row row(Row.Kind kind, String name, List<CampaignResult> adverts) {
        CampaignSum sum = CampaignSum.of(adverts);
        return new Row(
                kind,
                List.of(
                        Cell.text(name),
                        Cell.of(sum.spend().map(Exact::of), Shorthand.NOT_APPLICABLE, "nothing is spent on it"),
                        count(adverts, CampaignResult::clicksToDate, sum.clicks()),
                        Cell.of(sum.costPerClick(), Shorthand.NOT_APPLICABLE, "nothing spent, or nobody clicked"),
                        count(adverts, CampaignResult::visitorsToDate, sum.visitors()),
                        Cell.of(sum.costPerVisitor(), Shorthand.NOT_APPLICABLE, "nothing spent, or nobody came"),
                        count(adverts, CampaignResult::applicationsInWeek, sum.applications()),
                        count(adverts, CampaignResult::responsesToDate, sum.responses())));
    }

    /// A sum where any of the adverts was counted: what nobody counted is not 0.
    private static Cell count(
            List<CampaignResult> adverts, Function<CampaignResult, @Nullable Integer> counted, long sum) {
        return adverts.stream().anyMatch(advert -> counted.apply(advert) != null)
                ? Cell.of(sum)
                : new Cell.Missing(Shorthand.NOT_AVAILABLE, "not counted for it");
    }

    Chart spendAndApplications() {
        List<String> sites = sites();
        Chart.Series spend = Chart.Series.of(
                "Media spend to date, £", sites, site -> of(site).spend().map(Exact::of));
        Chart.Series applications = Chart.Series.of(
                "Applications, last 7 days", sites, site -> Optional.of(Exact.of(of(site).applications())));
        return new Chart(
                "media-spend-and-applications",
                Chart.Kind.COLUMN_WITH_LINE,
                "Media spend and applications submitted, by site, to " + Printed.day(week.end()),
                sites,
                List.of(spend, applications),
                Format.GBP,
                null,
                AltText.acrossCategories(
                        sites, List.of(spend, applications), one -> one.equals(spend) ? Format.GBP : COUNT));
    }

    Chart responses() {
        List<CampaignResult> results = week.now().stream()
                .sorted(Comparator.comparingLong(
                        (CampaignResult one) -> -CampaignSum.of(List.of(one)).responses()))
                .toList();
        List<String> adverts = results.stream().map(CampaignLines::place).toList();
        List<Chart.Series> series = List.of(Chart.Series.of(
                "Responses",
                results,
                result -> Optional.ofNullable(result.responsesToDate()).map(Exact::of)));
        return new Chart(
                "responses-by-advert",
                Chart.Kind.HORIZONTAL_BAR,
                "Responses by advert, to " + Printed.day(week.end()),
                adverts,
                series,
                COUNT,
                null,
                AltText.acrossCategories(adverts, series, COUNT));
    }

    private List<String> sites() {
        return week.now().stream().map(CampaignResult::site).distinct().toList();
    }

    private CampaignSum of(String site) {
        return week.sum(result -> result.site().equals(site));
    }
}
