package org.committeepapers.staging;

import org.jspecify.annotations.Nullable;

/// Where a row of an extract stands: what an officer opens to see it.
///
/// @param file the file's name, with the month's folder before it, e.g. `2011-04/staff-in-post.xlsx`
/// @param sheet of a workbook; null for CSV
/// @param row as the officer's program counts it
public record Origin(String file, @Nullable String sheet, long row) {}
