package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// An agency assignment at a month's end (extract 3).
///
/// @param covers what the assignment covers; null where the council does not say
/// @param weeklyCostGbp pounds a week, 2 decimals
public record AgencyWorker(
        LocalDate periodEnd,
        String assignmentRef,
        String unitCode,
        Role role,
        BigDecimal fte,
        @Nullable Covers covers,
        @Nullable BigDecimal weeklyCostGbp,
        @Nullable LocalDate startDate)
        implements Snapshot, Placed, InRole {

    public enum Covers {
        VACANCY,
        ABSENCE,
        EXTRA
    }
}
