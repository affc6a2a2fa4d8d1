package org.committeepapers.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the council that tables print as a row: an area, a district, a locality, a team.
///
/// @param printedName as tables print it
/// @param parentCode the unit it adds up to, or null at the top
/// @param level its kind, e.g. `AREA` or `DISTRICT`; units of one level are rows of one table
/// @param displayOrder its place among the units of its level
/// @param inScope whether its rows are counted; rows of other units are excluded by a named rule
/// @param validTo last day of its existence, or null while it stands
public record OrgUnit(
        String code,
        String name,
        String printedName,
        @Nullable String parentCode,
        String level,
        int displayOrder,
        boolean inScope,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validAt(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
