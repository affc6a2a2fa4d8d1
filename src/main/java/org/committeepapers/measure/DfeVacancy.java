package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/// Vacancies as the Department for Education counts them: vacant posts over vacant posts and staff in post. A post that
/// an agency worker covers is vacant, and staff above the establishment of one unit fill no vacancy of another.
///
/// It equals the local rate where no unit has more staff than posts.
///
/// @param vacancies vacant posts, fte, never below zero
/// @param inPost staff on the council's own contracts, fte
public record DfeVacancy(BigDecimal vacancies, BigDecimal inPost) {

    /// From the staffing of each unit.
    public static DfeVacancy of(Collection<Staffing> units) {
        BigDecimal vacancies = BigDecimal.ZERO;
        BigDecimal inPost = BigDecimal.ZERO;
        for (Staffing unit : units) {
            vacancies = vacancies.add(unit.vacancies().max(BigDecimal.ZERO));
            inPost = inPost.add(unit.inPost());
        }
        return new DfeVacancy(vacancies, inPost);
    }

    /// Vacancies and staff in post together, fte.
    public BigDecimal base() {
        return vacancies.add(inPost);
    }

    /// Vacancies in percent of vacancies and staff in post; empty where there is neither.
    public Optional<Exact> rate() {
        return base().signum() == 0 ? Optional.empty() : Optional.of(Exact.percentage(vacancies, base()));
    }
}
