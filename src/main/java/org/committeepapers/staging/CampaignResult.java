package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.Key;
import org.jspecify.annotations.Nullable;

/// What an advert of a recruitment campaign cost and brought up to a week (extract 11).
///
/// @param spendToDateGbp pounds, apportioned over the campaign
@LayoutOf(name = "campaign-results", kind = Layout.Kind.EVENT)
public record CampaignResult(
        @Key @Day LocalDate weekEnd,
        @Key String campaign,
        @Key String site,
        @Key String advert,
        @Nullable BigDecimal spendToDateGbp,
        @Nullable Integer clicksToDate,
        @Nullable Integer visitorsToDate,
        @Nullable Integer applicationsInWeek,
        @Nullable Integer responsesToDate) {}
