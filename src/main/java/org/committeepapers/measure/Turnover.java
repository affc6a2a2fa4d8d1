package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Optional;

/// Leavers of a period over a base of staff, both fte. The caller says which base: an average in post, or the staff in
/// post on a day.
///
/// @param leavers fte that left in the period
/// @param base fte in post they are measured against
public record Turnover(BigDecimal leavers, Exact base) {

    private static final long MONTHS_A_YEAR = 12;

    /// Leavers in percent of the base; empty where nobody was in post.
    public Optional<Exact> rate() {
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(Exact.percentage(leavers, BigDecimal.ONE).dividedBy(base));
    }

    /// The rate of a period of `months` as it would be over a year.
    public Optional<Exact> annualRate(int months) {
        return rate().map(rate -> rate.times(Exact.of(MONTHS_A_YEAR)).dividedBy(Exact.of(months)));
    }
}
