package org.committeepapers.council;

import java.time.YearMonth;

/// Which months a trend shows.
///
/// @param months how many
/// @param lag how many months before the reporting month it ends; 0 when it ends with it
public record Trend(int months, int lag) {

    public Period endingFor(YearMonth reportingMonth) {
        YearMonth last = reportingMonth.minusMonths(lag);
        return new Period(last.minusMonths(months - 1L), last);
    }
}
