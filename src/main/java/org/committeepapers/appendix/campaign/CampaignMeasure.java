package org.committeepapers.appendix.campaign;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.recruitment.CampaignSum;
import org.committeepapers.staging.CampaignResult;

/// What a line of a campaign's results can say, of all adverts, of one site or of one advert.
enum CampaignMeasure {
    VISITORS("Tracked visitors", "visitors", 0, CampaignSum::visitors, Kind.SUM),
    VISITORS_CHANGE("Tracked visitors, week on week change", "pct", 1, CampaignSum::visitors, Kind.CHANGE),
    VISITORS_SHARE("Share of visitors", "pct", 1, CampaignSum::visitors, Kind.SHARE),
    APPLICATIONS("Applications submitted, last 7 days", "applications", 0, CampaignSum::applications, Kind.SUM),
    APPLICATIONS_SHARE("Share of applications", "pct", 1, CampaignSum::applications, Kind.SHARE),
    RESPONSES("Responses", "responses", 0, CampaignSum::responses, Kind.SUM),
    COST_PER_CLICK("Cost per click", "gbp", 2, CampaignSum::costPerClick, Kind.SUM),
    COST_PER_CLICK_CHANGE("Cost per click, change", "pct", 1, CampaignSum::costPerClick, Kind.CHANGE),
    COST_PER_VISITOR("Cost per visitor", "gbp", 2, CampaignSum::costPerVisitor, Kind.SUM),
    COST_PER_VISITOR_CHANGE("Cost per visitor, change", "pct", 1, CampaignSum::costPerVisitor, Kind.CHANGE);

    /// The figure of the week, its change against the week before, or its share of that of all adverts.
    private enum Kind {
        SUM,
        CHANGE,
        SHARE
    }

    private final String words;
    private final String unit;
    private final int decimals;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<CampaignSum, Figure> figure;

    private final Kind kind;

    CampaignMeasure(String words, String unit, int decimals, Function<CampaignSum, Figure> figure, Kind kind) {
        this.words = words;
        this.unit = unit;
        this.decimals = decimals;
        this.figure = figure;
        this.kind = kind;
    }

    /// The measure of a code, e.g. `visitors-change`; `council.yaml` accepts no other.
    static CampaignMeasure of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /// As councils write it, e.g. `visitors-change`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /// The figure of some adverts.
    Figure of(CampaignWeek week, Predicate<CampaignResult> adverts) {
        return switch (kind) {
            case SUM -> figure.apply(week.sum(adverts));
            case CHANGE -> week.change(adverts, figure);
            case SHARE -> week.share(adverts, figure);
        };
    }
}
