package org.committeepapers.appendix.explain;

import java.math.BigDecimal;
import org.committeepapers.staging.Origin;
import org.jspecify.annotations.Nullable;

/// A row of an extract behind a figure, or left out of it. It tells where the row stands, never who it is about.
///
/// @param origin null where the row was kept by an earlier version that did not keep places
/// @param layout the kind of extract, e.g. `staff-in-post`; empty where it is of none
/// @param number what it brings to a sum; null where it only counts, or was not read
/// @param thing the number of the thing that it counts as, from 1: rows of one thing count once; 0 in a sum
/// @param role its code; empty where it names none
/// @param unit its code; empty where it names none
/// @param rule what left it out, in words or as the list of issues has it; empty for a row that counts
public record RowBehind(
        @Nullable Origin origin,
        String layout,
        @Nullable BigDecimal number,
        int thing,
        String role,
        String unit,
        String rule) {

    public boolean counted() {
        return rule.isEmpty();
    }
}
