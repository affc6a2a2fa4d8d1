package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A point of a pay scale, or one end of the range of a grade (extract 8).
///
/// @param point null where only the range of the grade is known
/// @param salaryGbp pounds a year
public record PayPoint(
        LocalDate validFrom,
        String grade,
        @Nullable String levelLabel,
        @Nullable Integer point,
        int salaryGbp,
        boolean isMin,
        boolean isMax,
        boolean inUse,
        boolean acceleratedStart,
        @Nullable Role role) {}
