package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Optional;

/// The three base figures of a staffing table, in fte. They add; every rate is derived from the sums of its own row.
///
/// Local definition of vacancy, as the council papers print it: establishment less permanent staff in post, over
/// establishment. It is negative where a unit is over its establishment.
///
/// @param establishment budgeted posts, fte
/// @param inPost staff on the council's own contracts, fte
/// @param agency agency workers, fte
public record Staffing(BigDecimal establishment, BigDecimal inPost, BigDecimal agency) {

    public static final Staffing NONE = new Staffing(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Staffing plus(Staffing other) {
        return new Staffing(establishment.add(other.establishment), inPost.add(other.inPost), agency.add(other.agency));
    }

    public Staffing minus(Staffing other) {
        return new Staffing(
                establishment.subtract(other.establishment),
                inPost.subtract(other.inPost),
                agency.subtract(other.agency));
    }

    /// Whether all three are nothing.
    public boolean isNone() {
        return establishment.signum() == 0 && inPost.signum() == 0 && agency.signum() == 0;
    }

    /// Vacant posts before agency cover, fte: establishment less in post.
    public BigDecimal vacancies() {
        return establishment.subtract(inPost);
    }

    /// Vacant posts that no agency worker fills, fte: establishment less in post less agency.
    public BigDecimal unfilled() {
        return vacancies().subtract(agency);
    }

    /// Vacancies over establishment, percent; empty where there is no establishment.
    public Optional<Exact> vacancyRate() {
        return ofEstablishment(vacancies());
    }

    /// Unfilled posts over establishment, percent; empty where there is no establishment.
    public Optional<Exact> vacancyRateIncludingAgency() {
        return ofEstablishment(unfilled());
    }

    /// Staff in post over establishment, percent; empty where there is no establishment.
    public Optional<Exact> filledByPermanent() {
        return ofEstablishment(inPost);
    }

    /// Agency workers over establishment, percent; empty where there is no establishment.
    public Optional<Exact> filledByAgency() {
        return ofEstablishment(agency);
    }

    private Optional<Exact> ofEstablishment(BigDecimal part) {
        return establishment.signum() == 0 ? Optional.empty() : Optional.of(Exact.percentage(part, establishment));
    }
}
