package org.committeepapers.council;

import java.math.BigDecimal;

/// How strictly a council's extracts are read.
///
/// @param maxSetAsidePercent a file with a greater share of rows set aside is refused, percent of its rows
/// @param changeWarningPercent a unit whose total fte moved by more since last month is reported, percent
public record Rules(BigDecimal maxSetAsidePercent, BigDecimal changeWarningPercent) {}
