package org.committeepapers.council;

import org.jspecify.annotations.Nullable;

/// A band of completed time, e.g. `1 to 2 years`.
///
/// @param fromYears where it begins, inclusive
/// @param underYears where it ends, exclusive; null for the open band at the end
public record Band(String name, int fromYears, @Nullable Integer underYears) {}
