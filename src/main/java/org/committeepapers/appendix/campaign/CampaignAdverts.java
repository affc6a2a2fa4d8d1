package org.committeepapers.appendix.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.recruitment.CampaignSum;
import org.committeepapers.staging.CampaignResult;

/// A campaign's results by advert and by site, as a table and two charts.
record CampaignAdverts(CampaignWeek week) {

    private static final Format COUNT = new Format(Unit.COUNT, 0);
    private static final Format PENCE = new Format(Unit.GBP, 2);

    AppendixTable table() {
        return new AppendixTable(
                "campaign-results-by-advert",
                "Campaign results by advert, to " + Dates.day(week.end()),
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
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        for (Figure figure : List.of(
                sum.spend(),
                sum.clicks(),
                sum.costPerClick(),
                sum.visitors(),
                sum.costPerVisitor(),
                sum.applications(),
                sum.responses())) {
            cells.add(Cell.of(figure, null));
        }
        return new Row(kind, cells);
    }

    Chart spendAndApplications() {
        List<String> sites = sites();
        Chart.Series spend = Chart.Series.of(
                "Media spend to date, £", sites, site -> of(site).spend().known());
        Chart.Series applications = Chart.Series.of(
                "Applications, last 7 days",
                sites,
                site -> of(site).applications().known());
        return new Chart(
                "media-spend-and-applications",
                Chart.Kind.COLUMN_WITH_LINE,
                "Media spend and applications submitted, by site, to " + Dates.day(week.end()),
                sites,
                List.of(spend, applications),
                Format.GBP,
                null,
                AltText.acrossCategories(
                        sites, List.of(spend, applications), one -> one.equals(spend) ? Format.GBP : COUNT));
    }

    Chart responses() {
        List<CampaignResult> results = week.now().stream()
                .sorted(Comparator.comparing(
                                (CampaignResult one) -> Objects.requireNonNullElse(one.responsesToDate(), 0))
                        .reversed())
                .toList();
        List<String> adverts = results.stream().map(CampaignLines::place).toList();
        List<Chart.Series> series = List.of(Chart.Series.of(
                "Responses",
                results,
                result -> CampaignSum.of(List.of(result)).responses().known()));
        return new Chart(
                "responses-by-advert",
                Chart.Kind.HORIZONTAL_BAR,
                "Responses by advert, to " + Dates.day(week.end()),
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
