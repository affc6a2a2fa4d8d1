package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.NotAfter;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// An agency assignment at a month's end (extract 3).
///
/// @param covers what the assignment covers; null where the council does not say
/// @param weeklyCostGbp pounds a week, 2 decimals
@LayoutOf(name = "agency-workers", kind = Layout.Kind.SNAPSHOT, addsUp = true)
public record AgencyWorker(
        @Key LocalDate periodEnd,
        @Key @Masked @Ref String assignmentRef,
        @Unit String unitCode,
        Role role,
        @Adds @Fte(Fte.Of.PERSON) BigDecimal fte,
        @Nullable Covers covers,
        @Adds @Nullable BigDecimal weeklyCostGbp,
        @Masked @NotAfter("period_end") @Nullable LocalDate startDate)
        implements Snapshot, Placed, InRole {

    public enum Covers {
        VACANCY,
        ABSENCE,
        EXTRA
    }
}
