package org.committeepapers.council;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/// A council's financial year.
///
/// @param first its first day
public record FinancialYear(LocalDate first) {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /// The year that the last day of a month lies in.
    ///
    /// @param starts the day on which the council's years begin, e.g. 1 April
    public static FinancialYear containing(YearMonth month, MonthDay starts) {
        LocalDate start = starts.atYear(month.getYear());
        return new FinancialYear(start.isAfter(month.atEndOfMonth()) ? start.minusYears(1) : start);
    }

    public FinancialYear before() {
        return new FinancialYear(first.minusYears(1));
    }

    public LocalDate last() {
        return first.plusYears(1).minusDays(1);
    }

    /// Its twelve months, the first being the one that its first day lies in.
    public Period period() {
        YearMonth from = YearMonth.from(first);
        return new Period(from, from.plusMonths(MONTHS - 1L));
    }

    /// `2014/15`; `2014` where it is the calendar year.
    public String name() {
        return first.getYear() == last().getYear()
                ? String.valueOf(first.getYear())
                : "%d/%02d".formatted(first.getYear(), last().getYear() % CENTURY);
    }

    /// `2014_15`, as names of columns have it.
    public String key() {
        return name().replace('/', '_');
    }
}
