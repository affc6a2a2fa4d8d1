package org.committeepapers.appendix.recruitment;

import java.util.Optional;
import java.util.function.Predicate;
import org.committeepapers.measure.CampaignSum;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CampaignResult;

/// What a line of a campaign's results can say, of all adverts, of one site or of one advert.
enum CampaignMeasure {
    VISITORS("Tracked visitors", "visitors", 0),
    VISITORS_CHANGE("Tracked visitors, week on week change", "pct", 1),
    VISITORS_SHARE("Share of visitors", "pct", 1),
    APPLICATIONS("Applications submitted, last 7 days", "applications", 0),
    APPLICATIONS_SHARE("Share of applications", "pct", 1),
    RESPONSES("Responses", "responses", 0),
    COST_PER_CLICK("Cost per click", "gbp", 2),
    COST_PER_CLICK_CHANGE("Cost per click, change", "pct", 1),
    COST_PER_VISITOR("Cost per visitor", "gbp", 2),
    COST_PER_VISITOR_CHANGE("Cost per visitor, change", "pct", 1);

    private final String words;
    private final String unit;
    private final int decimals;

    CampaignMeasure(String words, String unit, int decimals) {
        this.words = words;
        this.unit = unit;
        this.decimals = decimals;
    }

    /// What it is called where a council does not say.
    String words() {
        return words;
    }

    /// As a table of measures, values and units names it.
    String unit() {
        return unit;
    }

    Format format() {
        return new Format(Unit.BY_ROW, decimals);
    }

    /// The figure of some adverts; empty where nothing was spent, nobody came, or there is no week before.
    Optional<Exact> of(CampaignWeek week, Predicate<CampaignResult> adverts) {
        return switch (this) {
            case VISITORS -> count(week.sum(adverts).visitors());
            case VISITORS_CHANGE -> week.change(adverts, sum -> count(sum.visitors()));
            case VISITORS_SHARE -> week.share(adverts, CampaignSum::visitors);
            case APPLICATIONS -> count(week.sum(adverts).applications());
            case APPLICATIONS_SHARE -> week.share(adverts, CampaignSum::applications);
            case RESPONSES -> count(week.sum(adverts).responses());
            case COST_PER_CLICK -> week.sum(adverts).costPerClick();
            case COST_PER_CLICK_CHANGE -> week.change(adverts, CampaignSum::costPerClick);
            case COST_PER_VISITOR -> week.sum(adverts).costPerVisitor();
            case COST_PER_VISITOR_CHANGE -> week.change(adverts, CampaignSum::costPerVisitor);
        };
    }

    private static Optional<Exact> count(long number) {
        return Optional.of(Exact.of(number));
    }
}
