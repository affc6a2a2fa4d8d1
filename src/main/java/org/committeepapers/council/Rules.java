package org.committeepapers.council;

import java.math.BigDecimal;

/// How strictly a council's extracts are read, and how it states what can be stated in two ways.
///
/// @param maxSetAsidePercent a file with a greater share of rows set aside is refused, percent of its rows
/// @param changeWarningPercent a unit whose total fte moved by more since last month is reported, percent
/// @param annualisedQuarters whether the turnover of a quarter is stated as it would be over a year
public record Rules(BigDecimal maxSetAsidePercent, BigDecimal changeWarningPercent, boolean annualisedQuarters) {

    /// Quarters as they are.
    public Rules(BigDecimal maxSetAsidePercent, BigDecimal changeWarningPercent) {
        this(maxSetAsidePercent, changeWarningPercent, false);
    }
}
