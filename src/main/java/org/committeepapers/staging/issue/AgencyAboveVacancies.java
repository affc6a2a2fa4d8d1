package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// A unit with more agency workers on its vacancies than it has vacancies.
///
/// @param vacanciesFte establishment less staff in post; negative where the unit is over its establishment
public record AgencyAboveVacancies(Place place, String unit, BigDecimal agencyFte, BigDecimal vacanciesFte)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": the unit " + unit + " has " + agencyFte.toPlainString() + " fte of agency workers and "
                + vacanciesFte.toPlainString() + " fte of vacancies.";
    }

    @Override
    public String remedy() {
        return "Look whether some of them cover absences or are extra, and send that in the column covers.";
    }
}
