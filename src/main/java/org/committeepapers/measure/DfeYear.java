package org.committeepapers.measure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.committeepapers.council.Period;

/// The year of the Department for Education's workforce census: October to September.
public final class DfeYear {

    /// Who defines what is counted in it, as the source of measures.
    public static final String CENSUS = "Department for Education, children's social work workforce census";

    private DfeYear() {}

    /// The census year that ended last on or before a day.
    public static Period endedBy(LocalDate day) {
        YearMonth september = YearMonth.of(day.getYear(), Month.SEPTEMBER);
        return ending(september.atEndOfMonth().isAfter(day) ? september.minusYears(1) : september);
    }

    /// The census year that ends with a September.
    public static Period ending(YearMonth september) {
        return new Period(september.minusMonths(11), september);
    }
}
