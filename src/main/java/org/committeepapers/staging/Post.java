package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A post of the establishment at a month's end (extract 1).
///
/// @param postRef position number; null where the council has only totals
/// @param grade null where the establishment does not differ by grade
/// @param budgetedFte fte, 2 decimals; above 1 only where the row is a total
public record Post(
        LocalDate periodEnd,
        @Nullable String postRef,
        String unitCode,
        Role role,
        @Nullable String grade,
        BigDecimal budgetedFte,
        @Nullable Funding funding,
        boolean inScope)
        implements Snapshot, Placed, InRole {

    public enum Funding {
        BASE,
        GROWTH,
        TEMP
    }
}
