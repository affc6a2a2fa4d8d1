package org.committeepapers.council;

import java.time.YearMonth;

/// The council's word that an extract means it when it does not tell again what was told before.
///
/// @param extract e.g. `leavers`
/// @param month the month it was sent for
/// @param reason why the events were withdrawn
public record Confirmation(String extract, YearMonth month, String reason) {}
