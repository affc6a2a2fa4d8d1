package org.committeepapers.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.committeepapers.council.Period;

/// Days and months as papers print them.
public final class Dates {

    /// English month names with `Sep`, as the papers have it; the UK locale would print `Sept`.
    private static final Locale LOCALE = Locale.ENGLISH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM-yy", LOCALE);

    private Dates() {}

    /// `30 April 2011`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `April 2011`.
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `Apr-11`.
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /// `April 2011` for the `Apr-11` of an axis, which a voice cannot read; any other name as it is.
    public static String inFull(String category) {
        try {
            return month(YearMonth.parse(category, SHORT_MONTH));
        } catch (DateTimeParseException notAMonth) {
            return category;
        }
    }

    /// `April 2014 to May 2016`.
    public static String period(Period period) {
        return month(period.from()) + " to " + month(period.to());
    }
}
