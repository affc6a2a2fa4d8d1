package org.committeepapers.staging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days as HR systems and Excel write them: `2019-04-30`, `30/04/2019`, `30-Apr-19`, `43585`.
final class CellDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern UK = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: 00:00(?::00)?)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ](\\d{4}|\\d{2})");
    private static final Pattern EXCEL_SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");

    /// Days that systems write for "no date": the last of Oracle and of Excel, the first of Excel, SQL and .NET,
    /// nought.
    private static final Pattern NONE = Pattern.compile(
            ".*(?<!\\d)(4712|9999|2999|0001)(?!\\d).*|(00?[-/.]00?[-/.]0{2,4}|0{4}-00-00|00?/01/1900|1900-01-0[01]"
                    + "|1899-12-3[01]|0?1[-/. ](0?1|Jan|January)[-/. ]1900|3[01]/12/1899)(?!\\d).*",
            Pattern.CASE_INSENSITIVE);

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CellDate() {}

    /// The day, or empty where the text is none or there is no such day between 1900 and 2100.
    ///
    /// @param period two-digit years lie in the 80 years before it and the 20 after
    static Optional<LocalDate> read(String text, LocalDate period) {
        try {
            return find(text, period).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2100);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether a text stands for "no date", e.g. 31/12/4712 or 00/00/0000.
    static boolean isNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static Optional<LocalDate> find(String text, LocalDate period) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher uk = UK.matcher(text);
        if (uk.matches()) {
            return Optional.of(LocalDate.of(year(uk.group(3), period), number(uk.group(2)), number(uk.group(1))));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int month = month(named.group(2));
            return Optional.of(LocalDate.of(year(named.group(3), period), month, number(named.group(1))));
        }
        Matcher serial = EXCEL_SERIAL.matcher(text);
        return serial.matches() ? ofSerial(number(serial.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> ofSerial(int serial) {
        return serial < FIRST_SERIAL || serial > LAST_SERIAL
                ? Optional.empty()
                : Optional.of(EXCEL_EPOCH.plusDays(serial));
    }

    private static int year(String digits, LocalDate period) {
        if (digits.length() == 4) {
            return number(digits);
        }
        int latest = period.getYear() + 20;
        int year = latest - latest % 100 + number(digits);
        return year > latest ? year - 100 : year;
    }

    /// From 1; 0, which no date has, where the letters begin no month's name.
    private static int month(String name) {
        String letters = name.toLowerCase(Locale.UK);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(letters)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
