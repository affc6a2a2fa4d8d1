package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Optional;

/// A part of a whole, both counted.
///
/// @param part how many
/// @param whole of how many
public record Share(long part, long whole) {

    /// The part in percent of the whole; empty where the whole is nothing.
    public Optional<Exact> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(Exact.percentage(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }
}
