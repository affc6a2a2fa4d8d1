package org.committeepapers.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.staging.CampaignResult;

/// Seven weeks of Kent's online campaign for Principal Social Workers. The paper prints only totals, changes and
/// shares;
/// adverts and their figures are invented so that these come out.
final class Kent2011Campaign {

    private static final LocalDate LAST = LocalDate.of(2011, 4, 20);
    private static final int WEEKS = 7;

    /// An advert in the sixth and the seventh week: spend, clicks, visitors and responses to date, and the applications
    /// of the seventh week. Those who come by the careers site cost nothing and click on no advert.
    private record Advert(
            String site,
            String name,
            String[] spend,
            int[] clicks,
            int[] visitors,
            int[] responses,
            int applications) {}

    private static final List<Advert> ADVERTS = List.of(
            advert("Google", "Location keywords", "924.20 1080.60", "2100 2512", "1490 1790", "33 41", 8),
            advert("Google", "Job title keywords", "570.00 666.44", "1320 1568", "897 1074", "8 9", 1),
            advert("The Guardian", "Jobs listing", "8540.00 9866.67", "740 950", "181 244", "16 22", 6),
            advert("The Guardian", "Jobs by e-mail", "3460.00 4000.00", "470 610", "119 160", "9 14", 5),
            advert("Community Care", "Jobs listing", "6629.20 7650.00", "820 905", "379 431", "11 12", 1),
            advert("Community Care", "Team Leader listing", "2855.00 3300.00", "460 520", "121 140", "0 0", 0),
            advert("Careers site", "Vacancy pages", "", "", "804 982", "5 6", 1));

    private Kent2011Campaign() {}

    static void writeTo(SampleFolder folder) {
        List<CampaignResult> results = new ArrayList<>();
        for (int week = 1; week <= WEEKS; week++) {
            for (Advert advert : ADVERTS) {
                results.add(result(advert, week));
            }
        }
        folder.write("2011-04/campaign-results.csv", new Extract<>(CampaignResult.class, results).csv());
    }

    private static CampaignResult result(Advert advert, int week) {
        boolean last = week == WEEKS;
        return new CampaignResult(
                LAST.minusWeeks(WEEKS - week),
                "Principal Social Workers online",
                advert.site(),
                advert.name(),
                spend(advert, week),
                toDate(advert.clicks(), week),
                toDate(advert.visitors(), week),
                last ? Integer.valueOf(advert.applications()) : null,
                toDate(advert.responses(), week));
    }

    private static BigDecimal spend(Advert advert, int week) {
        if (advert.spend().length == 0) {
            return null;
        }
        return week == WEEKS
                ? new BigDecimal(advert.spend()[1])
                : new BigDecimal(advert.spend()[0])
                        .multiply(BigDecimal.valueOf(week))
                        .divide(BigDecimal.valueOf(WEEKS - 1), 2, RoundingMode.HALF_UP);
    }

    /// Up to the sixth week counts grow evenly; applications have been tracked since the last week only.
    private static Integer toDate(int[] counts, int week) {
        if (counts.length == 0) {
            return null;
        }
        return week == WEEKS ? counts[1] : counts[0] * week / (WEEKS - 1);
    }

    private static Advert advert(
            String site, String name, String spend, String clicks, String visitors, String responses, int applied) {
        return new Advert(
                site,
                name,
                spend.isEmpty() ? new String[0] : spend.split(" "),
                counts(clicks),
                counts(visitors),
                counts(responses),
                applied);
    }

    private static int[] counts(String text) {
        return text.isEmpty()
                ? new int[0]
                : List.of(text.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    }
}
