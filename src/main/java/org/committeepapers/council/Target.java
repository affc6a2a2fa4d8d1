package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a council has set itself, from a day on.
///
/// @param measure by the name of its definition, e.g. `vacancy-rate`
/// @param roleGroup the group it is set for, or null for all
/// @param value in the unit of the measure
/// @param from the first day it holds
/// @param until the last day it holds, or null
/// @param source the decision or paper that set it
public record Target(
        String measure,
        @Nullable String roleGroup,
        BigDecimal value,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
