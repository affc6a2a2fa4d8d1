package org.committeepapers.appendix.performance;

import java.time.LocalDate;
import org.committeepapers.month.MonthData;

/// A financial year as a scorecard names it.
///
/// @param first its first day
record ReportYear(LocalDate first) {

    /// The year that a reporting month lies in.
    static ReportYear of(MonthData month) {
        LocalDate start =
                month.council().financialYearStart().atYear(month.month().getYear());
        return new ReportYear(start.isAfter(month.asAt()) ? start.minusYears(1) : start);
    }

    ReportYear before() {
        return new ReportYear(first.minusYears(1));
    }

    LocalDate last() {
        return first.plusYears(1).minusDays(1);
    }

    /// `2011/12`; `2011` where it is the calendar year.
    String printed() {
        return first.getYear() == last().getYear()
                ? String.valueOf(first.getYear())
                : "%d/%02d".formatted(first.getYear(), last().getYear() % 100);
    }

    /// `2011_12`, as column names have it.
    String key() {
        return printed().replace('/', '_');
    }
}
