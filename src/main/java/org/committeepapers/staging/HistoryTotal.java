package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A total of a month before person-level extracts exist, typed in by an officer (reference file).
///
/// @param unitCode null for the whole council
/// @param measure `IN_POST`, `OVERSEAS`, `AGENCY`, `VACANCIES` ...
/// @param value in fte unless the measure says otherwise
public record HistoryTotal(
        LocalDate periodEnd,
        @Nullable String unitCode,
        @Nullable String roleGroup,
        String measure,
        BigDecimal value) implements Snapshot {}
