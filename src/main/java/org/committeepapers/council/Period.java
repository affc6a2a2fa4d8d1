package org.committeepapers.council;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/// Whole months, both ends included.
public record Period(YearMonth from, YearMonth to) {

    public boolean contains(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /// Every month of the period, in order.
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, java.time.temporal.ChronoUnit.MONTHS.between(from, to))
                .mapToObj(from::plusMonths)
                .toList();
    }

    public int length() {
        return months().size();
    }
}
