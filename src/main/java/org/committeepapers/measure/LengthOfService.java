package org.committeepapers.measure;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.Band;
import org.committeepapers.staging.Leaver;
import org.jspecify.annotations.Nullable;

/// Length of service, in completed years.
public final class LengthOfService {

    private LengthOfService() {}

    /// Years completed from the start up to and including a day: one year is completed on the anniversary.
    public static int completedYears(LocalDate start, LocalDate day) {
        return Period.between(start, day).getYears();
    }

    /// The band that holds this many completed years, or null where the bands leave it out.
    public static @Nullable Band band(List<Band> bands, int completedYears) {
        return bands.stream()
                .filter(band -> completedYears >= band.fromYears()
                        && (band.underYears() == null || completedYears < band.underYears()))
                .findFirst()
                .orElse(null);
    }

    /// Leavers who had completed fewer than `years` of continuous service; those without a start date are not counted.
    public static long leftWithin(Collection<Leaver> leavers, int years) {
        return leavers.stream()
                .filter(leaver -> leaver.continuousServiceDate() != null
                        && completedYears(leaver.continuousServiceDate(), leaver.leaveDate()) < years)
                .count();
    }

    /// Leavers by the month of their last day.
    public static Map<YearMonth, Long> leaversByMonth(Collection<Leaver> leavers) {
        Function<Leaver, YearMonth> month = leaver -> YearMonth.from(leaver.leaveDate());
        return leavers.stream().collect(Collectors.groupingBy(month, TreeMap::new, Collectors.counting()));
    }
}
