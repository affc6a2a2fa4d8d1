package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Key;
import org.jspecify.annotations.Nullable;

/// A point of a pay scale, or one end of the range of a grade (extract 8).
///
/// @param point null where only the range of the grade is known
/// @param salaryGbp pounds a year
@LayoutOf(name = "pay-scales", kind = Layout.Kind.REFERENCE)
public record PayPoint(
        @Key LocalDate validFrom,
        @Key String grade,
        @Key @Nullable String levelLabel,
        @HeaderNeeded @Nullable Integer point,
        @Key int salaryGbp,
        @IfBlank(false) boolean isMin,
        @IfBlank(false) boolean isMax,
        @IfBlank(true) boolean inUse,
        @IfBlank(false) boolean acceleratedStart,
        @Key @Nullable Role role) {}
