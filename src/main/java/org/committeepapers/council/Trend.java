package org.committeepapers.council;

import java.time.YearMonth;

/// Which months a trend shows.
///
/// @param months how many
/// @param lag how many months before the reporting month it ends; 0 when it ends with it
public record Trend(int months, int lag) {

    /// How far before the reporting month a trend may begin, in months: what appendices load.
    public static final int LONGEST = 36;

    /// @throws IllegalArgumentException when it shows no month or begins too far back
    public Trend {
        if (months < 1 || lag < 0 || months + lag > LONGEST) {
            throw new IllegalArgumentException("a trend shows 1 to " + LONGEST + " months, counted with its lag");
        }
    }

    public Period endingFor(YearMonth reportingMonth) {
        YearMonth last = reportingMonth.minusMonths(lag);
        return new Period(last.minusMonths(months - 1L), last);
    }
}
