package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Campaign results: one row an advert and week.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class CampaignResultsLayout implements Layout<CampaignResult> {

    private static final List<Field> FIELDS = List.of(
            new Field("week_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("campaign", Presence.REQUIRED, Privacy.OPEN),
            new Field("site", Presence.REQUIRED, Privacy.OPEN),
            new Field("advert", Presence.REQUIRED, Privacy.OPEN),
            new Field("spend_to_date_gbp", Presence.OPTIONAL, Privacy.OPEN),
            new Field("clicks_to_date", Presence.OPTIONAL, Privacy.OPEN),
            new Field("visitors_to_date", Presence.OPTIONAL, Privacy.OPEN),
            new Field("applications_in_week", Presence.OPTIONAL, Privacy.OPEN),
            new Field("responses_to_date", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "campaign-results";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<CampaignResult> rowType() {
        return CampaignResult.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public CampaignResult read(Cells cells) {
        return new CampaignResult(
                cells.date("week_end"),
                cells.text("campaign"),
                cells.text("site"),
                cells.text("advert"),
                cells.optionalDecimal("spend_to_date_gbp"),
                cells.optionalInteger("clicks_to_date"),
                cells.optionalInteger("visitors_to_date"),
                cells.optionalInteger("applications_in_week"),
                cells.optionalInteger("responses_to_date"));
    }

    @Override
    public List<?> key(CampaignResult row) {
        return List.of(row.weekEnd(), row.campaign(), row.site(), row.advert());
    }
}
