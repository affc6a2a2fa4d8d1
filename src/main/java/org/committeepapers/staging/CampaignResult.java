package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an advert of a recruitment campaign cost and brought up to a week (extract 11).
///
/// @param spendToDateGbp pounds, apportioned over the campaign
public record CampaignResult(
        LocalDate weekEnd,
        String campaign,
        String site,
        String advert,
        @Nullable BigDecimal spendToDateGbp,
        @Nullable Integer clicksToDate,
        @Nullable Integer visitorsToDate,
        @Nullable Integer applicationsInWeek,
        @Nullable Integer responsesToDate) {}
