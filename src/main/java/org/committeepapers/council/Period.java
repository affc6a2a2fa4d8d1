package org.committeepapers.council;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// Whole months, both ends included.
public record Period(YearMonth from, YearMonth to) {

    /// So many months up to a month, that month included.
    public static Period lastMonths(YearMonth end, int months) {
        return new Period(end.minusMonths(months - 1L), end);
    }

    public boolean contains(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /// Every month of the period, in order.
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    public int length() {
        return months().size();
    }
}
